import { type CaseWords, sayEvent } from '../../proposals/words/index.ts';

/** A conflict names what happened without its details; the sentence keeps its place for them. */
const untold = Object.fromEntries(
  ['number', 'revision', 'classLetter', 'newDueOn', 'documentNumber', 'standing', 'finding'].map((key) => [key, '…']),
);

export function sayChange(words: CaseWords, name: string): string {
  return sayEvent(words, { name, params: untold });
}
