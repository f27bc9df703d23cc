// Notices under the day they came; what one opens is read.
import type { NoticeView } from '#kernel/notices/contract';
import { useDates } from '#web/client';
import { useWalkingLinks } from '../proposals/list/use-walking-links.ts';
import { byDay } from './by-day.ts';
import { NoticeLine } from './notice-line.tsx';

export interface NoticeDaysProps {
  notices: readonly NoticeView[];
  onRead: (id: string) => void;
}

export function NoticeDays({ notices, onRead }: NoticeDaysProps) {
  const dates = useDates();
  const place = useWalkingLinks<HTMLDivElement>('li > a');
  return (
    <div className="notice-days" ref={place}>
      {byDay(notices).map(([day, ofDay]) => (
        <section key={day}>
          <h2>{dates.dayWithWeekday(day)}</h2>
          <ul className="notice-list">
            {ofDay.map((notice) => (
              <NoticeLine key={notice.id} notice={notice} onRead={onRead} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
