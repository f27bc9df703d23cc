// The sender's receipt code: a code of the public door. Codes given before the door had them stay good: 25 letters, of which
// the first ten find the row and the digest of the others is compared.
import { createHash } from 'node:crypto';
import {
  type DoorPlace,
  isCode,
  type KeptCode,
  keptCode,
  newCode,
  standingCodes,
  typedCode,
} from '#kernel/public-door';

const formerLength = 25;
const formerSelector = 10;

const placeOf = (tenantId: string): DoorPlace => ({ tenantId, door: 'topic-clues' });

export interface Receipt {
  readonly selector: string;
  readonly digest: Buffer;
}

const receiptOf = ({ finder, digest }: KeptCode): Receipt => ({ selector: finder, digest });

export function newReceipt(tenantId: string): Receipt & { readonly code: string } {
  const code = newCode();
  return { code, ...receiptOf(keptCode(code, placeOf(tenantId))) };
}

function formerReceipt(typed: string): Receipt | null {
  const plain = typed
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[\s-]/g, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1');
  if (plain.length !== formerLength || !/^[0-9A-HJKMNP-TV-Z]+$/.test(plain)) return null;
  const digest = createHash('sha256').update(plain.slice(formerSelector)).digest();
  return { selector: plain.slice(0, formerSelector), digest };
}

/** As typed or read out, under every key it may have been kept with. None when it cannot be a code. */
export function typedReceipts(typed: string, tenantId: string): Receipt[] {
  const code = typedCode(typed);
  if (code === 'mistyped') return [];
  if (code !== 'not-a-code') return standingCodes(code, placeOf(tenantId)).map(receiptOf);
  const former = formerReceipt(typed);
  return former ? [former] : [];
}

const keptOf = ({ selector, digest }: Receipt): KeptCode => ({ finder: selector, digest });

export const isReceipt = (kept: Receipt | null, given: readonly Receipt[]): boolean =>
  isCode(kept && keptOf(kept), given.map(keptOf));
