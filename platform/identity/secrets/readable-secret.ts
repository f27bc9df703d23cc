// Secrets that are read from paper and typed: no letters that look alike.
import { randomInt } from 'node:crypto';

const letters = 'abcdefghjkmnpqrstuvwxyz';
const digits = '23456789';
const alphabet = letters + digits;

const pick = (from: string) => from[randomInt(from.length)]!;
const group = (length: number) => Array.from({ length }, () => pick(alphabet)).join('');

/** Four groups of four (79 bits): recovery codes. */
export function readableSecret(): string {
  return [group(4), group(4), group(4), group(4)].join('-');
}

/** As above, with a capital and a digit for certain, so that it meets the policy it will be replaced under. */
export function startPassword(): string {
  return `${pick(letters).toUpperCase()}${group(3)}-${group(4)}-${group(4)}-${pick(digits)}${group(3)}`;
}

/** What was typed, without blanks, dashes and case. */
export function typedSecret(typed: string): string {
  return typed
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}
