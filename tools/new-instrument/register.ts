// The two lists a new instrument is entered in, and the line of the map.

import { intoInstruments, replaceOnce } from './into-instruments.ts';
import type { Names } from './names.ts';

export interface Entered {
  readonly path: string;
  readonly change: (text: string) => string;
  readonly says: string;
}

const lastPart = /( {2}part\('(\d+)-[^']+', '[^']+'\),\n)\];/;

function intoMigrations(text: string, { instrument }: Names): string {
  const number = Number(lastPart.exec(text)?.[2] ?? 0) + 2;
  return replaceOnce(text, lastPart, (found) =>
    found.replace(/\];$/, `  part('${number}-${instrument}', 'instruments/${instrument}'),\n];`),
  );
}

function intoMap(text: string, { instrument, one }: Names): string {
  const row = `| \`instruments/${instrument}\` | ${one}, from opening to closing |\n`;
  return replaceOnce(text, /(\| `instruments\/[^\n]+\n)+/, (found) => `${found}${row}`);
}

export const entries = (names: Names): readonly Entered[] => [
  {
    path: 'server/instruments.ts',
    change: (text) => intoInstruments(text, names),
    says: 'entered in the list of instruments',
  },
  {
    path: 'server/migrations.ts',
    change: (text) => intoMigrations(text, names),
    says: 'its tables come after all others',
  },
  { path: 'docs/map.md', change: (text) => intoMap(text, names), says: 'a line on the map' },
];
