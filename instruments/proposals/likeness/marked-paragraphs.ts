// Two proposals as paragraphs, with what they share marked in both.
import { type MarkedRange, type SharedPassage, sharedPassages } from '#platform/text';
import type { SideView } from '../contract.ts';

export type Paragraph = Pick<SideView['paragraphs'][number], 'part' | 'text'>;
export type MarkedParagraph = SideView['paragraphs'][number];

const joined = (paragraphs: readonly Paragraph[]): string => paragraphs.map(({ text }) => text).join('\n');

/** A passage may run on from one paragraph into the next; an end too short to say anything is not marked. */
const shortestMark = 6;

/** Marks of the joined text, cut to each paragraph and counted from its beginning. */
function marked(paragraphs: readonly Paragraph[], ranges: readonly MarkedRange[]): MarkedParagraph[] {
  const sorted = [...ranges].sort((one, other) => one.start - other.start);
  let offset = 0;
  return paragraphs.map((paragraph) => {
    const [from, until] = [offset, offset + paragraph.text.length];
    offset = until + 1;
    const marks: [number, number][] = [];
    for (const { start, end } of sorted) {
      const begin = Math.max(start, from, (marks.at(-1)?.[1] ?? 0) + from);
      const stop = Math.min(end, until);
      if (stop - begin >= shortestMark) marks.push([begin - from, stop - from]);
    }
    return { ...paragraph, marks };
  });
}

const limits = { shortest: 8, most: 60 };

export function markedParagraphs(
  one: readonly Paragraph[],
  other: readonly Paragraph[],
): [MarkedParagraph[], MarkedParagraph[]] {
  const passages: SharedPassage[] = sharedPassages(joined(one), joined(other), limits);
  return [
    marked(
      one,
      passages.map(({ inFirst }) => inFirst),
    ),
    marked(
      other,
      passages.map(({ inSecond }) => inSecond),
    ),
  ];
}
