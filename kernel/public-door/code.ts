// The code by which somebody without an account follows a thing: 95 bits in letters that cannot be confused, and a check
// letter, so that a slip of the pen is told apart from a code that is nobody's. The house keeps only keyed hashes of it.
import { randomBytes, timingSafeEqual } from 'node:crypto';
import { type FieldPlace, stampOf, standingStamps } from '#platform/encryption';

const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const drawn = 19;
const groupLength = 5;

export interface DoorPlace {
  readonly tenantId: string;
  /** `public-matters`: codes of one door open no other. */
  readonly door: string;
}

/** What stands in the database: one hash to find the row by, one to be compared. */
export interface KeptCode {
  readonly finder: string;
  readonly digest: Buffer;
}

/** Luhn's sum in base 32: every single wrong letter is noticed, and nearly every exchange of two neighbours. */
function checkLetter(code: string): string {
  let sum = 0;
  for (const [index, letter] of [...code].reverse().entries()) {
    const doubled = letters.indexOf(letter) * (index % 2 === 0 ? 2 : 1);
    sum += Math.floor(doubled / letters.length) + (doubled % letters.length);
  }
  return letters[(letters.length - (sum % letters.length)) % letters.length]!;
}

function codeFrom(bytes: Buffer): string {
  const code = Array.from(bytes.subarray(0, drawn), (byte) => letters[byte & 31]).join('');
  return `${code}${checkLetter(code)}`.replace(/(.{5})(?=.)/g, '$1-');
}

export const newCode = (): string => codeFrom(randomBytes(drawn));

const placeOf = ({ tenantId, door }: DoorPlace, part: string): FieldPlace => ({
  tenantId,
  rowId: `public-door/${door}/${part}`,
});

/** The code that belongs to one pass: whoever sends the same form twice is given the same code, though it is kept nowhere. */
export const codeOfPass = (passId: string, place: DoorPlace): string =>
  codeFrom(stampOf(passId, placeOf(place, 'code')));

const plainOf = (code: string): string => code.replaceAll('-', '');
const keptFrom = (finder: Buffer, digest: Buffer): KeptCode => ({
  finder: finder.toString('hex').slice(0, 32),
  digest,
});

export const keptCode = (code: string, place: DoorPlace): KeptCode =>
  keptFrom(stampOf(plainOf(code), placeOf(place, 'finder')), stampOf(plainOf(code), placeOf(place, 'digest')));

/** As it may have been kept, the current key first. */
export function standingCodes(code: string, place: DoorPlace): KeptCode[] {
  const digests = standingStamps(plainOf(code), placeOf(place, 'digest'));
  return standingStamps(plainOf(code), placeOf(place, 'finder')).map((finder, index) =>
    keptFrom(finder, digests[index]!),
  );
}

/** As typed or read out: blanks, small letters, O for 0, I and L for 1. */
export function typedCode(typed: string): string | 'not-a-code' | 'mistyped' {
  const plain = typed
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[\s\p{Pd}]/gu, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1');
  if (plain.length !== drawn + 1 || [...plain].some((letter) => !letters.includes(letter))) return 'not-a-code';
  if (checkLetter(plain.slice(0, drawn)) !== plain.at(-1)) return 'mistyped';
  return plain.replace(new RegExp(`(.{${groupLength}})(?=.)`, 'g'), '$1-');
}

const nothing = Buffer.alloc(32);

/** Takes as long for a row that is not there. */
export function isCode(kept: KeptCode | null, standing: readonly KeptCode[]): boolean {
  const held = kept?.digest.length === nothing.length ? kept.digest : nothing;
  const fitting = standing.map(({ digest }) => timingSafeEqual(held, digest));
  return kept !== null && fitting.includes(true);
}
