// Name and password; then, where there is one, the second factor.
import { isRefusal, type Refusal } from '#platform/errors';
import type { Identity } from '../identity.ts';
import { keepingRefusals } from '../keeping-refusals.ts';
import { afterPassword } from './after-password.ts';
import { checkPassword } from './check-password.ts';
import type { SecondFactorWanted, SignInAttempt } from './second-factor-wanted.ts';
import type { SignedIn } from './session-to-open.ts';

export async function signIn(
  identity: Identity,
  attempt: SignInAttempt,
): Promise<SignedIn | SecondFactorWanted | Refusal> {
  const { tenantId, client, now } = attempt;
  const checked = await checkPassword(identity, { ...attempt, address: client.address });
  if (isRefusal(checked)) return checked;
  return keepingRefusals(identity.database, tenantId, (tx) => afterPassword(identity, tx, { ...checked, client, now }));
}
