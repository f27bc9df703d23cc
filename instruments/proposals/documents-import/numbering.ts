// How Chinese office texts number their items: 一、 （一） 1. （1） ① 第一， 建议一：
const numeral = '[一二三四五六七八九十百]+';
const styles = [
  ['named', new RegExp(`^建议\\s*(?:${numeral}|\\d{1,2})\\s*[：:、，,.．]?\\s*`, 'u')],
  ['bracketed-numeral', new RegExp(`^[（(]\\s*${numeral}\\s*[）)]\\s*[、，.．]?\\s*`, 'u')],
  ['numeral', new RegExp(`^${numeral}\\s*[、．.]\\s*`, 'u')],
  ['ordinal', new RegExp(`^第${numeral}\\s*[，,、：:]\\s*`, 'u')],
  ['spoken', new RegExp(`^${numeral}是(?=.)`, 'u')],
  ['bracketed-figure', /^[（(]\s*\d{1,2}\s*[）)]\s*[、，.．]?\s*/u],
  ['figure', /^\d{1,2}\s*(?:[、）)]|[.．](?!\d))\s*/u],
  ['circled', /^[①-⑳]\s*/u],
] as const satisfies readonly (readonly [string, RegExp])[];

export type NumberingStyle = (typeof styles)[number][0];

export interface Numbered {
  readonly style: NumberingStyle;
  /** The line without its number. */
  readonly text: string;
}

export function numbered(line: string): Numbered | null {
  for (const [style, pattern] of styles) {
    if (pattern.test(line)) return { style, text: line.replace(pattern, '') };
  }
  return null;
}
