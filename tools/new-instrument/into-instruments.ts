import type { Names } from './names.ts';

/** Fails loudly: a list that no longer looks as expected must be changed by hand. */
export function replaceOnce(text: string, pattern: RegExp, by: (found: string) => string): string {
  if (!pattern.test(text)) throw new Error(`The list does not look as expected (${pattern}); add the line by hand.`);
  return text.replace(pattern, by);
}

export function intoInstruments(text: string, { instrument, camelInstrument }: Names): string {
  const line = `import * as ${camelInstrument} from '#instruments/${instrument}';\n`;
  const imported = replaceOnce(text, /(import \* as \w+ from '#instruments\/[\w-]+';\n)+/, (found) =>
    [
      ...found
        .split('\n')
        .filter(Boolean)
        .map((one) => `${one}\n`),
      line,
    ]
      .sort()
      .join(''),
  );
  return replaceOnce(imported, /readonly Offer\[\] = \[[^\]]*\]/, (found) =>
    found.replace(/,?\s*\]$/, `, ${camelInstrument}.instrument]`),
  );
}
