// Lines on Today: the list that is due, texts to check, texts to release. One query.
import type { QueryContext, WaitingLine } from '#kernel/acts';
import { dueDate } from '#kernel/deadlines';
import { hasRole } from '#kernel/permissions';
import { sql } from '#platform/database';
import { listClock } from './list-clock.ts';
import { fromFiled, isFiled, isUnlisted, shown } from './queries/conditions.ts';

interface Counts {
  unlisted: number;
  first_filed_at: Date | null;
  to_check: number;
  to_release: number;
  changed: number;
}

export async function waiting(context: QueryContext): Promise<WaitingLine[]> {
  const { tx, actor, settings, calendar, translate } = context;
  const isOfficer = hasRole(actor, ['proposal-officer']);
  const isHead = hasRole(actor, ['proposal-committee-head']);
  if (!isOfficer && !isHead) return [];
  const { rows } = await sql<Counts>`select count(*) filter (where ${isUnlisted})::int as unlisted,
      min(coalesce(p.decided_at, "case".created_at)) filter (where ${isUnlisted}) as first_filed_at,
      count(*) filter (where ${shown['to-check']})::int as to_check,
      count(*) filter (where ${shown['to-release']})::int as to_release,
      count(*) filter (where ${shown.changed})::int as changed
    ${fromFiled} where ${isFiled}`.execute(tx);
  const { unlisted, first_filed_at, to_check, to_release, changed } = rows[0]!;
  const clock = listClock(first_filed_at, settings);
  const dueOn = clock && dueDate(clock.startedOn, clock.period, calendar).dueOn;
  const line = (key: string, count: number, show: string, due: string | null = null): WaitingLine[] =>
    count === 0
      ? []
      : [
          {
            key: `publication.${key}`,
            text: translate(`publication.waiting.${key}`, { count }),
            about: '',
            dueOn: due,
            desk: `/publication${show}`,
            member: null,
          },
        ];
  return [
    ...line('list', unlisted, '', dueOn),
    ...(isOfficer ? line('check', to_check, '?show=to-check') : []),
    ...(isOfficer ? line('changed', changed, '?show=changed') : []),
    ...(isHead ? line('release', to_release, '?show=to-release') : []),
  ];
}
