import { type RegistrationResponseJSON, verifyRegistrationResponse } from '@simplewebauthn/server';
import type { RelyingParty } from '../identity.ts';
import { supportedAlgorithmIDs } from './webauthn.ts';

export async function verifiedRegistration(
  party: RelyingParty,
  { response, challenge }: { response: RegistrationResponseJSON; challenge: string },
) {
  try {
    const { verified, registrationInfo } = await verifyRegistrationResponse({
      response,
      expectedChallenge: challenge,
      expectedOrigin: [...party.origins],
      expectedRPID: party.id,
      requireUserVerification: false,
      supportedAlgorithmIDs,
    });
    return verified ? registrationInfo.credential : null;
  } catch {
    return null;
  }
}
