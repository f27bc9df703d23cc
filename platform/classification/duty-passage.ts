// The sentence of a written duty that speaks of what the text asks, with the shared words to mark.
import type { MarkedRange } from '#platform/text';
import { dutyTerms } from './duties.ts';
import type { Document } from './features.ts';

export interface DutyPassage {
  readonly text: string;
  readonly marks: MarkedRange[];
}

const longest = 120;

/** Null when no sentence shares a word with the text. */
export function dutyPassage(duty: string, { title, body }: Document): DutyPassage | null {
  const asked = dutyTerms(`${title}\n${body}`);
  const sentences = duty.split(/(?<=[。；;\n])/u).map((sentence) => sentence.trim().slice(0, longest));
  const rated = sentences.map((text) => {
    const shared = [...dutyTerms(text).keys()].filter((term) => asked.has(term) && term.length > 3);
    const words = shared.filter((term) => term.startsWith('w:'));
    return { text, shared, worth: words.length * 2 + shared.length };
  });
  const best = rated.sort((one, other) => other.worth - one.worth)[0];
  if (!best || best.worth < 2) return null;
  return {
    text: best.text,
    marks: marksIn(
      best.text,
      best.shared.map((term) => term.slice(2)),
    ),
  };
}

function marksIn(text: string, words: readonly string[]): MarkedRange[] {
  const isMarked = new Uint8Array(text.length);
  const folded = text.toLowerCase();
  for (const word of words) {
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1))
      isMarked.fill(1, at, at + word.length);
  }
  const marks: { start: number; end: number }[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const last = marks.at(-1);
    if (!isMarked[at]) continue;
    if (last?.end === at) last.end = at + 1;
    else marks.push({ start: at, end: at + 1 });
  }
  return marks;
}
