// What changed between two versions of a text, word by word, for reading (not for patching).
import { diffArrays } from 'diff';
import type { DiffSegment } from './contract.ts';
import { merged, replaced } from './merged.ts';

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
// Beyond this many changes a comparison word by word tells a reader nothing, and costs seconds.
const mostEdits = 1500;

function lines(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

function words(text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

function compare(before: string[], after: string[]): DiffSegment[] | undefined {
  const changes = diffArrays(before, after, { maxEditLength: mostEdits });
  return changes?.map(({ value, added, removed }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value.join(''),
  }));
}

/** Joining what is not added gives `before`, joining what is not removed gives `after`. */
export function diffText(before: string, after: string): DiffSegment[] {
  const paragraphs = compare(lines(before), lines(after)) ?? replaced(before, after);
  const segments: DiffSegment[] = [];
  for (let index = 0; index < paragraphs.length; index += 1) {
    const [here, next] = [paragraphs[index]!, paragraphs[index + 1]];
    if (here.kind === 'removed' && next?.kind === 'added') {
      segments.push(...(compare(words(here.text), words(next.text)) ?? [here, next]));
      index += 1;
    } else segments.push(here);
  }
  return merged(segments);
}
