// The key with which this installation signs what it hands to others, opened once at the start of every process that acts.
import type { SignatureName } from './key-kinds.ts';
import { loadSigner, type Signer } from './signer.ts';

let held: Signer | null = null;

export async function openHouseSigner(keysDirectory: string, kind: SignatureName = 'ed25519'): Promise<void> {
  held = await loadSigner(keysDirectory, 'exchange', kind);
}

export function holdHouseSigner(signer: Signer): void {
  held = signer;
}

export function houseSigner(): Signer {
  if (!held) throw new Error('The signing key was not opened; call openHouseSigner at the start.');
  return held;
}
