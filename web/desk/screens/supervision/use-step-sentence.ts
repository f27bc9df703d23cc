// One rung in one sentence.
import type { StepView } from '#kernel/supervision/contract';
import { useDates, useTranslate } from '#web/client';
import * as words from './messages/index.ts';
import { useSupervisionWords } from './use-supervision-words.ts';

export function useStepSentence(): (step: StepView) => string {
  const t = useTranslate(words);
  const say = useSupervisionWords();
  const dates = useDates();
  return ({ step, by, untilOn, withWhom, documentNumber }) => {
    const date = untilOn ? dates.day(untilOn) : '';
    if (step === 'remind') return t(by ? 'said.remind' : 'said.remindByItself');
    if (step === 'phone') return t(untilOn ? 'said.phonePromised' : 'said.phone', { withWhom, date });
    if (step === 'notice') return t('said.notice', { number: documentNumber ?? '', date });
    if (step === 'leader') return t('said.leader', { to: say.dynamic(`supervision.addressees.${withWhom}`) });
    return t(`said.${step}`, { date });
  };
}
