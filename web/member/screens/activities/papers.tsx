// Papers in their latest version first; opening one is its receipt.
import type { ActivityView } from '#instruments/activities/contract';
import { useAct, useTranslate } from '#web/client';
import { Link } from '#web/ui';
import { abilityTo } from './ability.ts';
import * as words from './messages/index.ts';

interface Reading {
  id: string;
  input: { paperId: string; version: number };
}

export function Papers({ activity }: { activity: ActivityView }) {
  const t = useTranslate(words);
  const reading = useAct<Reading>('activities.read-paper', { cases: ({ id }) => [id] });
  const leavesReceipt = abilityTo(activity, 'read-paper')?.isAllowed === true;
  if (activity.papers.length === 0) return null;
  return (
    <section className="member-section">
      <h2 className="ui-section-title">{t('papers')}</h2>
      <ul className="member-rows">
        {activity.papers.flatMap((paper) =>
          paper.versions.map(({ version, fileId, note, isRead }) => (
            <li key={`${paper.id} ${version}`} className="member-row">
              <Link
                href={`/api/files/${fileId}`}
                onClick={() => {
                  if (leavesReceipt && !isRead) reading.act({ id: activity.id, input: { paperId: paper.id, version } });
                }}
                download
              >
                <span className="member-row-top">
                  <span>{t('version', { version })}</span>
                  <span>{isRead ? t('read') : t('unread')}</span>
                </span>
                <span className="member-row-title">{paper.title}</span>
                {note ? <span className="member-row-foot">{note}</span> : null}
              </Link>
            </li>
          )),
        )}
      </ul>
    </section>
  );
}
