// An authenticator made of software, for tests: ES256, no attestation, a counter that may be tampered with.
import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';
import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server';
import { isoCBOR } from '@simplewebauthn/server/helpers';

const present = 0x01;
const verified = 0x04;
const hasCredential = 0x40;

const base64url = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64url');
const sha256 = (bytes: string | Uint8Array) => createHash('sha256').update(bytes).digest();

function headOf(host: string, flags: number, counter: number): Buffer {
  const uses = Buffer.alloc(4);
  uses.writeUInt32BE(counter);
  return Buffer.concat([sha256(host), Buffer.from([flags]), uses]);
}

function attestedKey(publicKey: KeyObject, credentialId: Buffer): Buffer {
  const { x, y } = publicKey.export({ format: 'jwk' });
  const coordinates = [x, y].map((value) => new Uint8Array(Buffer.from(value ?? '', 'base64url')));
  const cose = new Map<number, number | Uint8Array>([
    [1, 2],
    [3, -7],
    [-1, 1],
    [-2, coordinates[0]!],
    [-3, coordinates[1]!],
  ]);
  const length = Buffer.from([0, credentialId.length]);
  return Buffer.concat([Buffer.alloc(16), length, credentialId, isoCBOR.encode(cose)]);
}

function attestationOf(authData: Buffer): Uint8Array {
  const attestation = new Map<string, unknown>([
    ['fmt', 'none'],
    ['attStmt', new Map()],
    ['authData', new Uint8Array(authData)],
  ]);
  return isoCBOR.encode(attestation as Parameters<typeof isoCBOR.encode>[0]);
}

export interface SoftwareAuthenticatorOptions {
  readonly host: string;
  readonly origin: string;
  readonly verifiesHolder?: boolean;
}

export function softwareAuthenticator({ host, origin, verifiesHolder = true }: SoftwareAuthenticatorOptions) {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const credentialId = randomBytes(32);
  const id = base64url(credentialId);
  const state = { counter: 0 };
  function head(extraFlags: number): Buffer {
    state.counter += 1;
    return headOf(host, present | (verifiesHolder ? verified : 0) | extraFlags, state.counter);
  }
  const clientData = (type: string, challenge: string) =>
    Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));
  const shell = { id, rawId: id, type: 'public-key', clientExtensionResults: {} } as const;
  return {
    id,
    state,
    register(challenge: string): RegistrationResponseJSON {
      const authData = Buffer.concat([head(hasCredential), attestedKey(publicKey, credentialId)]);
      return {
        ...shell,
        response: {
          clientDataJSON: base64url(clientData('webauthn.create', challenge)),
          attestationObject: base64url(attestationOf(authData)),
          transports: ['internal'],
        },
      };
    },
    answer(challenge: string): AuthenticationResponseJSON {
      const client = clientData('webauthn.get', challenge);
      const authenticatorData = head(0);
      const signature = sign('sha256', Buffer.concat([authenticatorData, sha256(client)]), privateKey);
      return {
        ...shell,
        response: {
          clientDataJSON: base64url(client),
          authenticatorData: base64url(authenticatorData),
          signature: base64url(signature),
        },
      };
    },
  };
}
