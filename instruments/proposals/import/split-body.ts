// Parts a running text into situation and recommendations by its cue words. Nothing is lost: what cannot be parted stays
// in the situation, and only the numbers in front of items are dropped.
import { normaliseParagraphs } from '#platform/text';
import { walls } from '../contract.ts';

export interface BodyParts {
  readonly situation: string;
  readonly recommendations: readonly string[];
}

const cue =
  /(?:[（(]?[一二三四五六七八九][、）)]|\d[.、])?\s*(?:(?:为此|因此|据此|对此|鉴于此)[，,]?[^。；\n]{0,16}建议|(?:具体|对策|意见|工作|几点|有关)[和与及、]?(?:措施)?建议|建议如下|(?:提出|作)[^。；\n]{0,16}建议|建议\s*[：:]|[三四五六]、[^。；，\n]{0,6}建议)(?:(?<=[：:])|[^。；，\n（(一二三四五六七八九\d]{0,8}[：:]|。)?/gu;

const numerals = '一二三四五六七八九十';
const numeralOf = (count: number): string => (count <= 10 ? numerals[count - 1]! : `十${numerals[count - 11] ?? ''}`);

/** Ways in which running texts number their items, each a function from the count to the sign. */
const numberings: readonly ((count: number) => RegExp)[] = [
  (count) => new RegExp(`[（(]${numeralOf(count)}[）)][、，.]?`, 'u'),
  (count) => new RegExp(`(?<![\\p{Script=Han}第])${numeralOf(count)}[、．]`, 'u'),
  (count) => new RegExp(`(?<![统唯单])${numeralOf(count)}是`, 'u'),
  (count) => new RegExp(`第${numeralOf(count)}[，,、：]`, 'u'),
  (count) => new RegExp(`(?<!\\d)${count}\\s*[、．.](?!\\d)`, 'u'),
  (count) => new RegExp(`[（(]${count}[）)]`, 'u'),
];

interface Items {
  readonly leadIn: string;
  readonly items: readonly string[];
}

function itemsBy(text: string, numbering: (count: number) => RegExp): Items | null {
  const marks: { at: number; length: number }[] = [];
  let from = 0;
  for (let count = 1; count <= walls.recommendations + 1; count += 1) {
    const found = numbering(count).exec(text.slice(from));
    if (!found) break;
    marks.push({ at: from + found.index, length: found[0].length });
    from += found.index + found[0].length;
  }
  if (marks.length < 2 || marks.length > walls.recommendations) return null;
  const items = marks.map(({ at, length }, index) => text.slice(at + length, marks[index + 1]?.at).trim());
  return items.every((item) => item !== '') ? { leadIn: text.slice(0, marks[0]!.at).trim(), items } : null;
}

/** The numbering that begins first is the outer one. */
function itemsIn(text: string): Items {
  const [outer] = numberings
    .flatMap((numbering) => itemsBy(text, numbering) ?? [])
    .sort((one, other) => one.leadIn.length - other.leadIn.length);
  return outer ?? { leadIn: '', items: text.trim() === '' ? [] : [text.trim()] };
}

/** Web pages and old systems leave runs of blanks where a paragraph began. */
const withParagraphs = (body: string): string =>
  normaliseParagraphs(body.replace(/[\u00a0\u3000\u2003\u2002 \t]{3,}/gu, '\n'));

/** The first cue after the opening; one in the first sentences announces the whole and parts nothing. */
function cueIn(text: string): { end: number } | null {
  const earliest = Math.min(80, text.length * 0.08);
  const cues = [...text.matchAll(cue)].filter(({ index }) => index >= earliest);
  const [first] = cues;
  if (!first) return null;
  // 「具体建议：为此，建议：」 is one cue in two breaths.
  let end = first.index + first[0].length;
  for (const next of cues.slice(1)) {
    if (next.index - end > 120) break;
    end = next.index + next[0].length;
  }
  return { end };
}

export function splitBody(body: string): BodyParts {
  const text = withParagraphs(body);
  const found = cueIn(text);
  if (!found) return { situation: text, recommendations: [] };
  const { leadIn, items } = itemsIn(text.slice(found.end));
  if (items.length === 0) return { situation: text, recommendations: [] };
  const situation = [text.slice(0, found.end).trim(), leadIn].filter((part) => part !== '').join('\n');
  return { situation, recommendations: items };
}
