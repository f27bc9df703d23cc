// Real tables in our own words, to begin from. Read once, when first asked for.
import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('./tables/', import.meta.url);

export interface Sample {
  readonly key: string;
  readonly name: string;
  readonly text: string;
}

const nameIn = (text: string, key: string) => /^name: (.+)$/m.exec(text)?.[1] ?? key;

let kept: readonly Sample[] | null = null;

export function samples(): readonly Sample[] {
  kept ??= readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .map((file) => {
      const text = readFileSync(new URL(file, folder), 'utf8');
      const key = file.replace('.yaml', '');
      return { key, name: nameIn(text, key), text };
    });
  return kept;
}
