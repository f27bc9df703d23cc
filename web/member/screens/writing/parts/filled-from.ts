import { newIntent } from '#web/client';
import type { Draft } from '../draft.ts';
import type { ReadWord } from './word-found.tsx';

type Filled = Pick<Draft, 'title' | 'situation' | 'recommendations'>;

export function filledFrom(read: ReadWord, draft: Draft): Filled {
  return {
    title: read.title || draft.title,
    situation: read.situation || draft.situation,
    recommendations:
      read.recommendations.length > 0
        ? read.recommendations.map(({ text }) => ({ id: newIntent(), text, tests: {} }))
        : draft.recommendations,
  };
}
