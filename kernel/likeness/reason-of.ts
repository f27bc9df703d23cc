// Why two texts are held to be alike, short enough to be shown under a title.
import { type MarkedRange, sharedPassages } from '#platform/text';
import type { ComparedText } from './compared-text.ts';
import type { LikenessLevel, LikenessReason, MarkedText } from './contract.ts';
import { decidingTerms } from './deciding-terms.ts';
import type { TermWeights } from './term-weights.ts';

const shortestPassage = 8;
const mostPassages = 3;
const mostTerms = 6;
const around = 16;
/** A longer passage is shown by its beginning and its end. */
const [longestShown, shownOfEnd] = [72, 20];

const wholeText = ({ title, body }: ComparedText): string => (title && body ? `${title}\n${body}` : title || body);

const wellFormed = (text: string): string => text.toWellFormed();

function shortened(passage: string): string {
  if (passage.length <= longestShown) return passage;
  const beginning = passage.slice(0, longestShown - shownOfEnd);
  return `${beginning.toWellFormed()}…${passage.slice(-shownOfEnd).toWellFormed()}`;
}

/** The passage with a few characters before and after it, never across a paragraph. */
export function passageIn(text: string, { start, end }: MarkedRange): MarkedText {
  const before = text.slice(Math.max(0, start - around), start);
  const after = text.slice(end, end + around);
  const lead = before.slice(before.lastIndexOf('\n') + 1);
  const stop = after.indexOf('\n');
  const passage = shortened(text.slice(start, end));
  const shown = lead + passage + (stop < 0 ? after : after.slice(0, stop));
  return { text: wellFormed(shown), marks: [[lead.length, lead.length + passage.length]] };
}

export function reasonOf(
  asking: ComparedText,
  found: ComparedText,
  { level, weights }: { level: LikenessLevel; weights: TermWeights },
): LikenessReason {
  const [here, there] = [wholeText(asking), wholeText(found)];
  const passages = sharedPassages(here, there, { shortest: shortestPassage, most: mostPassages });
  return {
    level,
    terms: decidingTerms(asking, found, { weights, most: mostTerms }),
    passages: passages.map(({ inFirst, inSecond }) => ({
      here: passageIn(here, inFirst),
      there: passageIn(there, inSecond),
    })),
  };
}
