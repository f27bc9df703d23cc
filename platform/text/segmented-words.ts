// Words as the ICU dictionary of the run-time cuts them: names of things of two characters and more.
import { fold } from './fold.ts';

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
const longestWord = 32;

/** A lone character says too little; what follows another lone one is joined with it (加·装 → 加装). */
export function segmentedWords(text: string): string[] {
  const words: string[] = [];
  let lone = '';
  for (const { segment, isWordLike } of segmenter.segment(fold(text.toWellFormed()))) {
    const isLone = isWordLike && [...segment].length === 1;
    if (isLone && lone) words.push(lone + segment);
    else if (isWordLike && !isLone) words.push(segment.slice(0, longestWord));
    lone = isLone ? segment : '';
  }
  return words;
}
