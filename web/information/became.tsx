// What became of a report after it was printed: sent up, adopted, instructed on, handled, answered.
import type { TrackStep, TrackView } from '#instruments/information-reports/contract';
import { useAsk, useDates, useTranslate } from '#web/client';
import { SheetSection, Timeline } from '#web/ui';
import * as words from './messages/index.ts';
import { useInformationWords } from './say.ts';

function useSentence() {
  const t = useTranslate(words);
  const say = useInformationWords();
  return (step: TrackStep) => {
    const level = step.level ? say(`information-reports.levels.${step.level}`) : '';
    const form = step.form ? say(`information-reports.adoptionForms.${step.form}`) : '';
    return t(`became.${step.kind}`, { level, form, who: step.who, text: step.text });
  };
}

export function Became({ reportId }: { reportId: string }) {
  const t = useTranslate(words);
  const dates = useDates();
  const sentence = useSentence();
  const { data } = useAsk<TrackView>('information-reports.track', { id: reportId });
  if (!data || data.steps.length === 0) return null;
  return (
    <SheetSection title={t('becameTitle')}>
      <Timeline
        label={t('becameTitle')}
        entries={data.steps.map((step, index) => ({
          ...{ key: `${step.on} ${index}`, at: step.on, atText: dates.day(step.on), what: sentence(step) },
          isOfficial: step.kind === 'adopted' || step.kind === 'instructed',
          ...(step.text !== '' && (step.kind === 'answered' || step.kind === 'instructed') ? { note: step.text } : {}),
        }))}
      />
    </SheetSection>
  );
}
