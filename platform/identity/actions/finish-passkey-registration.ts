import type { Refusal } from '#platform/errors';
import type { Identity } from '../identity.ts';
import { keepingRefusals } from '../keeping-refusals.ts';
import { addPasskey, type PasskeyToRegister } from './add-passkey.ts';

export async function finishPasskeyRegistration(
  identity: Identity,
  act: PasskeyToRegister,
): Promise<{ id: string } | Refusal> {
  return keepingRefusals(identity.database, act.tenantId, (tx) => addPasskey(identity, tx, act));
}
