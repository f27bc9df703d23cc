// The code of a sheet as black and white modules. A photograph is compared with the patterns of all sheets that were
// printed: that bears more dirt than reading the code would, and needs no reader.
import { create } from 'qrcode';
import { code } from './geometry.ts';

const version = (code.modules - 17) / 4;

/** What a phone's camera reads from it. */
export const wordsOf = (sheetCode: string): string => `TONGXIN:${sheetCode}`;

/** One character a module, row by row. */
export function patternOf(sheetCode: string): string {
  const { modules } = create(wordsOf(sheetCode), { version, errorCorrectionLevel: 'Q', maskPattern: 3 });
  return [...modules.data].map((isDark) => (isDark ? '1' : '0')).join('');
}

export function differing(one: string, other: string): number {
  let count = 0;
  for (let index = 0; index < one.length; index += 1) if (one[index] !== other[index]) count += 1;
  return count;
}
