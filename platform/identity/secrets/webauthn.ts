// The WebAuthn ceremonies. Whatever an authenticator or somebody posing as one sends, the answer is yes or null.
import { generateAuthenticationOptions, generateRegistrationOptions } from '@simplewebauthn/server';
import type { RelyingParty } from '../identity.ts';
import type { Account } from '../storage/account.ts';
import type { Passkey } from '../storage/passkey.ts';

// EdDSA, ES256, RS256: named, because asking for the default probes experimental ciphers and warns.
export const supportedAlgorithmIDs = [-8, -7, -257];

const described = (passkey: Passkey) => ({
  id: passkey.credentialId,
  transports: [...passkey.transports],
});

export function registrationOptions(party: RelyingParty, account: Account, existing: readonly Passkey[]) {
  return generateRegistrationOptions({
    rpName: party.name,
    rpID: party.id,
    userName: account.username,
    userID: new TextEncoder().encode(account.id),
    excludeCredentials: existing.map(described),
    supportedAlgorithmIDs,
    authenticatorSelection: { residentKey: 'preferred', userVerification: 'preferred' },
  });
}

/** With `allowed` it is a second factor after the password; without, the authenticator must verify its holder. */
export function authenticationOptions(party: RelyingParty, allowed?: readonly Passkey[]) {
  return generateAuthenticationOptions({
    rpID: party.id,
    allowCredentials: allowed?.map(described),
    userVerification: allowed ? 'preferred' : 'required',
  });
}
