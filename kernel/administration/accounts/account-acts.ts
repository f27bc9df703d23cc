// Opening and closing accounts; the system administrator never reads or chooses a password.
import { defineRegisterAct } from '#kernel/acts';
import { isRefusal } from '#platform/errors';
import { disableAccount, enableAccount, resetSecondFactor, unlockAccount } from '#platform/identity';
import { accountInput, reasonedAccountInput } from '../contract.ts';
import { administered, keeper } from './account-act.ts';
import { createAccount } from './create-account.ts';
import { resetPassword } from './reset-password.ts';

interface Plain {
  readonly verb: string;
  readonly event: string;
  readonly administer: typeof disableAccount;
}

const reasoned = ({ verb, event, administer }: Plain) =>
  defineRegisterAct({
    name: `accounts.${verb}`,
    event,
    who: keeper,
    input: reasonedAccountInput,
    async change(context, { accountId, reason }) {
      const done = await administer(context.tx, administered(context, accountId));
      return isRefusal(done) ? done : { payload: { accountId, reason } };
    },
  });

const plain = ({ verb, event, administer }: Plain) =>
  defineRegisterAct({
    name: `accounts.${verb}`,
    event,
    who: keeper,
    input: accountInput,
    async change(context, { accountId }) {
      const done = await administer(context.tx, administered(context, accountId));
      return isRefusal(done) ? done : { payload: { accountId } };
    },
  });

export const accountActs = [
  createAccount,
  reasoned({ verb: 'disable', event: 'disabled', administer: disableAccount }),
  plain({ verb: 'enable', event: 'enabled', administer: enableAccount }),
  plain({ verb: 'unlock', event: 'unlocked', administer: unlockAccount }),
  resetPassword,
  reasoned({ verb: 'reset-second-factor', event: 'second-factor-reset', administer: resetSecondFactor }),
];
