// What comes next, in a few words: the step that is due, the day until which it rests, the answer that is awaited.
import type { MatterItem } from '#kernel/supervision/contract';
import { useDates, useTranslate } from '#web/client';
import { dayOf } from '../proposals/words/index.ts';
import * as words from './messages/index.ts';
import { useSupervisionWords } from './use-supervision-words.ts';

export function useNextText(): (item: MatterItem) => string {
  const t = useTranslate(words);
  const say = useSupervisionWords();
  const dates = useDates();
  return ({ next, rest, answerBy, standing, state }) => {
    if (standing === 'ended') return t('next.ended');
    if (standing === 'paused') return t('next.paused');
    if (next?.isDue) {
      const step = say(`supervision.steps.${next.step}`);
      return next.runsByItself ? t('next.byItself', { step }) : t('next.due', { step });
    }
    if (rest) return t(`next.rests.${rest.why}`, { date: dates.day(rest.untilOn) });
    if (answerBy) {
      const isOver = answerBy < dayOf(new Date());
      return t(isOver ? 'next.unanswered' : 'next.answerBy', { date: dates.day(answerBy) });
    }
    if (next) {
      const step = say(`supervision.steps.${next.step}`);
      return t('next.later', { step, date: dates.day(next.dueOn) });
    }
    return say(`supervision.states.${state}`);
  };
}
