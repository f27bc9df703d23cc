// The first committee of a real installation: asked for at the terminal, no default password anywhere.
import { isRefusal } from '#platform/errors';
import { createAccount, defaultIdentityPolicy, setInitialPassword } from '#platform/identity';
import { askAtTheTerminal } from './ask-at-the-terminal.ts';
import type { FirstRunParts } from './first-run.ts';
import { StartProblem } from './start-problem.ts';
import { writeRegisters } from './write-registers.ts';

export async function foundCommittee({ house, identity, owner, say }: FirstRunParts): Promise<void> {
  const founding = await askAtTheTerminal();
  const now = house.clock();
  const { tenantId, subjects } = await writeRegisters(owner, founding, now);
  say('\nStart passwords, shown once; each must be changed at the first sign-in:');
  for (const { username, personId, name } of subjects) {
    await house.database.asTenant(tenantId, async (tx) => {
      const act = {
        tenantId,
        byAccountId: null,
        record: identity.record,
        now,
        policy: defaultIdentityPolicy,
      };
      const account = await createAccount(tx, { ...act, username, subjectId: personId });
      if (isRefusal(account)) throw new StartProblem(`The account ${username} could not be made (${account.code}).`);
      const given = await setInitialPassword(tx, { ...act, accountId: account.id });
      if (isRefusal(given)) throw new StartProblem(`The account ${username} got no password (${given.code}).`);
      say(`  ${name}: ${username} / ${given.password}`);
    });
  }
}
