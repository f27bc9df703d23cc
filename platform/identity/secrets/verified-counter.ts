import { type AuthenticationResponseJSON, verifyAuthenticationResponse } from '@simplewebauthn/server';
import type { RelyingParty } from '../identity.ts';
import type { Passkey } from '../storage/passkey.ts';

export interface Assertion {
  readonly response: AuthenticationResponseJSON;
  readonly challenge: string;
  readonly passkey: Passkey;
  readonly mustVerifyHolder: boolean;
}

/** The authenticator's new counter; a counter that does not grow betrays a copy and is refused. */
export async function verifiedCounter(party: RelyingParty, assertion: Assertion): Promise<number | null> {
  const { response, challenge, passkey, mustVerifyHolder } = assertion;
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response,
      expectedChallenge: challenge,
      expectedOrigin: [...party.origins],
      expectedRPID: party.id,
      credential: { id: passkey.credentialId, publicKey: passkey.publicKey, counter: passkey.counter },
      requireUserVerification: mustVerifyHolder,
    });
    return verified ? authenticationInfo.newCounter : null;
  } catch {
    return null;
  }
}
