// One notice: what it is about, whether it is new, what is to be done.
import type { NoticeView } from '#kernel/notices/contract';
import { useDates, useTranslate } from '#web/client';
import { HiddenVisually, Link, Tag } from '#web/ui';
import * as words from './messages/index.ts';

/** Links name the audience they belong to; inside the desk it goes without saying. */
function insideDesk(link: string): string {
  return link.startsWith('/desk/') ? link.slice('/desk'.length) : link;
}

export function NoticeLine({ notice, onRead }: { notice: NoticeView; onRead: (id: string) => void }) {
  const t = useTranslate(words);
  const dates = useDates();
  const { id, title, line, link, dueOn, createdAt, readAt, doneAt, actionKey } = notice;
  return (
    <li data-unread={readAt ? undefined : true}>
      <Link href={insideDesk(link)} onClick={() => (readAt ? undefined : onRead(id))}>
        <span className="notice-title">
          {readAt ? null : <HiddenVisually>{t('unread')}</HiddenVisually>}
          {title}
        </span>
        <span className="notice-line">{line}</span>
        <span className="notice-foot">
          <time dateTime={createdAt}>{dates.momentShort(createdAt)}</time>
          {actionKey && !doneAt ? <Tag tone="strong">{t('toDo')}</Tag> : null}
          {actionKey && doneAt ? <Tag icon="check">{t('done')}</Tag> : null}
          {dueOn && !doneAt ? <span>{t('due', { date: dates.dayWithWeekday(dueOn) })}</span> : null}
        </span>
      </Link>
    </li>
  );
}
