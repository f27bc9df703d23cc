// The instrument's own words, for states, verbs and choices.
import * as words from '#instruments/key-proposals/messages';
import { useTranslate } from '#web/client';

export function useKeyWords() {
  return useTranslate(words);
}

export const optionsOf = <Value extends string>(values: readonly Value[], say: (value: Value) => string) =>
  values.map((value) => ({ value, label: say(value) }));
