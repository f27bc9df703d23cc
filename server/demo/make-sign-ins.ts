// One sign-in per role, with passwords made on this machine and kept in a file only its owner reads.
import { isRefusal } from '#platform/errors';
import { choosePassword, createAccount, defaultIdentityPolicy, startPassword } from '#platform/identity';
import type { Cast } from './cast.ts';
import type { DemoParts } from './tell-all.ts';
import { type DemoSignIn, wantedOf } from './wanted-sign-ins.ts';

export async function makeSignIns({ house, identity }: DemoParts, casts: readonly Cast[]): Promise<DemoSignIn[]> {
  const now = house.clock();
  const made: DemoSignIn[] = [];
  for (const cast of casts) {
    const { tenantId } = cast;
    for (const { role, username, who } of wantedOf(cast)) {
      const password = startPassword();
      await house.database.asTenant(tenantId, async (tx) => {
        const act = { tenantId, byAccountId: null, record: identity.record, now };
        const account = await createAccount(tx, { ...act, username, subjectId: who.personId });
        if (isRefusal(account)) throw new Error(`The demo's account ${username} was refused: ${account.code}`);
        const policy = defaultIdentityPolicy;
        const chosen = await choosePassword(tx, { ...act, accountId: account.id, password, policy });
        if (isRefusal(chosen)) throw new Error(`The demo's password was refused: ${chosen.code}`);
      });
      made.push({ committee: cast.shortName, role, name: who.name, username, password });
    }
  }
  return made;
}
