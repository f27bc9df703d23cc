// The four rungs, each with the day it was taken or is due.
import { ladderSteps, type MatterView } from '#kernel/supervision/contract';
import { useDates, useTranslate } from '#web/client';
import { StateTrack, type TrackStep } from '#web/ui';
import * as words from './messages/index.ts';
import { useSupervisionWords } from './use-supervision-words.ts';

export function LadderTrack({ matter }: { matter: Pick<MatterView, 'steps' | 'round' | 'next'> }) {
  const t = useTranslate(words);
  const say = useSupervisionWords();
  const dates = useDates();
  const { steps, round, next } = matter;
  const track = ladderSteps.map((step): TrackStep => {
    const taken = steps.find((one) => one.step === step && one.round === round);
    const isNext = next?.step === step;
    const date = taken?.takenOn ?? (isNext ? next.dueOn : undefined);
    return {
      key: step,
      label: say(`supervision.steps.${step}`),
      step: taken ? 'done' : isNext && next.isDue ? 'current' : 'ahead',
      detail: date && dates.day(date),
    };
  });
  return <StateTrack label={t('ladder')} steps={track} />;
}
