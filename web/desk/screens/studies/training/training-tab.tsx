// Training classes, those that run first.
import { useDates, useTranslate } from '#web/client';
import { usePlans, useStudyWords, useTrainings } from '../asks.ts';
import { ListTab } from '../list-tab.tsx';
import * as words from '../messages/index.ts';
import { TrainingForm } from './training-form.tsx';
import { TrainingSheet } from './training-sheet.tsx';

export function TrainingTab() {
  const t = useTranslate(words);
  const say = useStudyWords();
  const dates = useDates();
  const { data } = useTrainings();
  const mayOpen = usePlans().data?.places.includes('make-ups') ?? false;
  return (
    <ListTab
      tab="training"
      items={data?.items}
      itemOf={(item) => ({
        key: item.id,
        title: item.title,
        top: say(`studies.states.${item.state}`),
        topEnd: item.concludedOn ? dates.day(item.concludedOn) : '',
        foot: `${t('sessionCount', { count: item.sessionCount })} · ${t('hoursAre', { hours: item.hours })}`,
      })}
      sheet={(id) => <TrainingSheet id={id} />}
      begin={mayOpen ? (close, show) => <TrainingForm onClose={close} onDone={show} /> : null}
    />
  );
}
