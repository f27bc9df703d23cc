import { useTranslate } from '#web/client';
import type { Reply } from '../../words/asks.ts';
import { useCaseWords } from '../../words/index.ts';
import * as words from '../messages/index.ts';

/** What the class letter means in the set the reply was given under. */
export function useClassMeaning() {
  const t = useTranslate(words);
  const { say, knows } = useCaseWords();
  return ({ classLetter, classSet }: Pick<Reply, 'classLetter' | 'classSet'>) => {
    const letter = classLetter ?? '';
    const key = `undertakings.classMeanings.${classSet}.${letter}`;
    return t('handling.class', { letter, meaning: knows(key) ? say(key) : '' });
  };
}
