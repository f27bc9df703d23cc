import { v7 } from 'uuid';
import { defineRegisterAct } from '#kernel/acts';
import { isRefusal, refuse } from '#platform/errors';
import { createAccount as openAccount, setInitialPassword } from '#platform/identity';
import { createAccountInput } from '../contract.ts';
import { rowStands } from '../people/write-row.ts';
import { administered, keeper, startPasswordPolicy } from './account-act.ts';
import { withoutReceipt } from './without-receipt.ts';

/** An account for a person, with a random start password that is shown this once. */
export const createAccount = withoutReceipt(
  defineRegisterAct({
    name: 'accounts.create',
    event: 'created',
    who: keeper,
    input: createAccountInput,
    async change(context, { personId, username }) {
      if (!(await rowStands(context, 'person', personId))) return refuse('not-found');
      const wanted = administered(context, v7());
      const account = await openAccount(context.tx, { ...wanted, username, subjectId: personId });
      if (isRefusal(account)) return account;
      const given = await setInitialPassword(context.tx, { ...wanted, policy: startPasswordPolicy });
      if (isRefusal(given)) return given;
      const { password: startPassword, expiresAt } = given;
      return {
        payload: { accountId: account.id, personId },
        answer: { accountId: account.id, startPassword, expiresAt: expiresAt.toISOString() },
      };
    },
  }),
);
