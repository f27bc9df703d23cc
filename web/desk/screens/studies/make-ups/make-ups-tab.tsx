// What is to be made up for: notes to read first, then what is late, then what still runs.
import { Asked, useDates, useTranslate } from '#web/client';
import { Skeleton } from '#web/ui';
import { useMakeUps, useStudyWords } from '../asks.ts';
import { ListTab } from '../list-tab.tsx';
import * as words from '../messages/index.ts';
import { Absentees } from './absentees.tsx';
import { MakeUpSheet } from './make-up-sheet.tsx';

export function MakeUpsTab() {
  const t = useTranslate(words);
  const say = useStudyWords();
  const dates = useDates();
  const query = useMakeUps();
  return (
    <ListTab
      tab="make-ups"
      items={query.data?.items}
      itemOf={(item) => ({
        key: item.id,
        title: item.person,
        top: say(`studies.states.${item.state}`),
        topEnd: t('until', { date: dates.day(item.dueOn) }),
        foot: `${item.title} · ${dates.day(item.heldOn)}`,
      })}
      sheet={(id) => <MakeUpSheet id={id} />}
      above={
        <Asked query={query} waiting={<Skeleton lines={1} />}>
          {({ absentees }) => <Absentees absentees={absentees} />}
        </Asked>
      }
    />
  );
}
