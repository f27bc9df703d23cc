// The sender's receipt code: 125 random bits in letters that cannot be confused. The first half finds the row, of the
// second only the digest is kept, and it is compared in constant time; a code that is not there takes as long.
import { createHash, randomInt, timingSafeEqual } from 'node:crypto';

const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const groups = 5;
const groupLength = 5;
const selectorGroups = 2;

export interface Receipt {
  readonly selector: string;
  readonly digest: Buffer;
}

const digestOf = (verifier: string): Buffer => createHash('sha256').update(verifier).digest();

function partsOf(code: string): Receipt {
  const plain = code.replaceAll('-', '');
  const cut = selectorGroups * groupLength;
  return { selector: plain.slice(0, cut), digest: digestOf(plain.slice(cut)) };
}

export function newReceipt(): Receipt & { readonly code: string } {
  const group = () => Array.from({ length: groupLength }, () => letters[randomInt(letters.length)]).join('');
  const code = Array.from({ length: groups }, group).join('-');
  return { code, ...partsOf(code) };
}

/** As typed or read out: blanks, small letters, O for 0, I and L for 1. Null when it cannot be a code. */
export function typedReceipt(typed: string): Receipt | null {
  const plain = typed
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[\s-]/g, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1');
  const isCode = plain.length === groups * groupLength && [...plain].every((letter) => letters.includes(letter));
  return isCode ? partsOf(plain) : null;
}

const nothing = Buffer.alloc(32);

export const isReceipt = (kept: Buffer | null, given: Receipt): boolean =>
  timingSafeEqual(kept ?? nothing, given.digest) && kept !== null;
