// Options for choices, in the words of the part that owns them.
import type { Option } from '#web/ui';
import type { CaseWords } from '../../proposals/words/index.ts';

export function optionsOf<Value extends string>(
  words: CaseWords,
  values: readonly Value[],
  place: string,
): Option<Value>[] {
  return values.map((value) => ({ value, label: words.say(`${place}.${value}`) }));
}
