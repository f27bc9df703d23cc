// What is studied first at meetings: what stands now comes first.
import { useDates, useTranslate } from '#web/client';
import { usePlans, useStudyTopics, useStudyWords } from '../asks.ts';
import { ListTab } from '../list-tab.tsx';
import * as words from '../messages/index.ts';
import { FirstForm } from './first-form.tsx';
import { FirstSheet } from './first-sheet.tsx';

export function FirstTab() {
  const t = useTranslate(words);
  const say = useStudyWords();
  const dates = useDates();
  const { data } = useStudyTopics();
  const mayRecord = usePlans().data?.places.includes('make-ups') ?? false;
  return (
    <ListTab
      tab="first"
      items={data?.items}
      itemOf={(item) => ({
        key: item.id,
        title: item.title,
        top: say(`studies.states.${item.state}`),
        topEnd: item.untilOn
          ? t('until', { date: dates.day(item.untilOn) })
          : t('since', { date: dates.day(item.fromOn) }),
        foot: [
          t('dealtWith', { count: item.dealtWithCount }),
          item.lackingCount > 0 ? t('lacking', { count: item.lackingCount }) : '',
        ]
          .filter(Boolean)
          .join(' · '),
      })}
      sheet={(id) => <FirstSheet id={id} />}
      begin={mayRecord ? (close, show) => <FirstForm onClose={close} onDone={show} /> : null}
    />
  );
}
