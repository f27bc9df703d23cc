import { defineRegisterAct } from '#kernel/acts';
import { isRefusal } from '#platform/errors';
import { resetPassword as giveNewPassword } from '#platform/identity';
import { reasonedAccountInput } from '../contract.ts';
import { administered, keeper, startPasswordPolicy } from './account-act.ts';
import { withoutReceipt } from './without-receipt.ts';

/** For somebody who forgot theirs; every session of the account ends. */
export const resetPassword = withoutReceipt(
  defineRegisterAct({
    name: 'accounts.reset-password',
    event: 'password-reset',
    who: keeper,
    input: reasonedAccountInput,
    async change(context, { accountId, reason }) {
      const policy = startPasswordPolicy;
      const given = await giveNewPassword(context.tx, { ...administered(context, accountId), policy });
      if (isRefusal(given)) return given;
      const { password: startPassword, expiresAt } = given;
      return {
        payload: { accountId, reason },
        answer: { accountId, startPassword, expiresAt: expiresAt.toISOString() },
      };
    },
  }),
);
