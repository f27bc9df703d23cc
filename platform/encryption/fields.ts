// Fields of rows that only an explicit act may read, such as a citizen's telephone number. The key is the house's own,
// read from the keys folder at the start; a value sealed for one row opens in no other row and no other committee.
import type { Keyring } from './key.ts';
import { loadKey } from './keys.ts';
import { seal, unseal } from './sealing.ts';

export interface FieldPlace {
  readonly tenantId: string;
  readonly rowId: string;
}

let held: Keyring | null = null;

/** Once at the start of every process that acts. */
export async function openFieldKeys(keysDirectory: string): Promise<void> {
  held = await loadKey(keysDirectory, 'fields');
}

export function holdFieldKeys(keyring: Keyring): void {
  held = keyring;
}

/** For the other files of this part. */
export function fieldKeys(): Keyring {
  if (!held) throw new Error('The field keys were not opened; call openFieldKeys at the start.');
  return held;
}

const contextOf = ({ tenantId, rowId }: FieldPlace) => `field/${tenantId}/${rowId}`;

export const sealField = (text: string, place: FieldPlace): string => seal(fieldKeys(), text, contextOf(place));

export const openField = (sealed: string, place: FieldPlace): string => unseal(fieldKeys(), sealed, contextOf(place));
