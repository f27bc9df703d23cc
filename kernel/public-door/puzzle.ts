// The puzzle in place of a picture of letters: a number whose hash with the pass begins with so many zero bits. It costs a
// phone a blink and a thousand senders a thousand blinks; nobody has to see, hear or read anything.
import { createHash } from 'node:crypto';

/** Numbers as the browser counts them up; longer ones nobody reaches. */
const solutionShape = /^\d{1,12}$/;

function zeroBits(hash: Buffer): number {
  let bits = 0;
  for (const byte of hash) {
    if (byte !== 0) return bits + Math.clz32(byte) - 24;
    bits += 8;
  }
  return bits;
}

export const solves = (pass: string, solution: string, bits: number): boolean =>
  solutionShape.test(solution) && zeroBits(createHash('sha256').update(`${pass}:${solution}`).digest()) >= bits;

/** For tests and for what is sent by the software itself. */
export function solutionOf(pass: string, bits: number): string {
  for (let number = 0; ; number += 1) if (solves(pass, String(number), bits)) return String(number);
}
