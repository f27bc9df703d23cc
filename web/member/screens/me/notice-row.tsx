import type { NoticeView } from '#kernel/notices/contract';
import { useDates, useTranslate } from '#web/client';
import { Link } from '#web/ui';
import * as words from './messages/index.ts';

export function NoticeRow({ notice, onOpen }: { notice: NoticeView; onOpen: () => void }) {
  const t = useTranslate(words);
  const dates = useDates();
  const isUnread = notice.readAt === null;
  return (
    <li className="me-notice" data-unread={isUnread || undefined}>
      <Link href={notice.phoneLink} onClick={onOpen}>
        <span className="me-notice-top">
          <strong>{notice.title}</strong>
          <time dateTime={notice.createdAt}>{dates.momentShort(notice.createdAt)}</time>
        </span>
        <span>{notice.line}</span>
        {isUnread ? <small>{t('notices.isUnread')}</small> : null}
      </Link>
    </li>
  );
}
