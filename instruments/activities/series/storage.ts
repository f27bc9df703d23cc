import type { GatheringKind } from '#kernel/gatherings';
import { sql, type Transaction, tables } from '#platform/database';
import type { ActivityState, HolidayChoice, SeriesRhythm } from '../contract/vocabulary.ts';
import type { ActivityTables } from '../tables.ts';

export interface Series {
  readonly rhythm: SeriesRhythm;
  readonly nth: number;
  readonly until: string;
  readonly onHoliday: HolidayChoice;
  readonly hostBodyId: string | null;
  readonly kind: GatheringKind;
}

export async function insertSeries(tx: Transaction, caseId: string, series: Series): Promise<void> {
  const { rhythm, nth, until, onHoliday, hostBodyId, kind } = series;
  await tables<ActivityTables>(tx)
    .insertInto('activity_series')
    .values({
      ...{ tenant_id: sql<string>`app.tenant_id()`, case_id: caseId, rhythm, nth, until_on: until },
      ...{ on_holiday: onHoliday, host_body_id: hostBodyId, kind },
    })
    .execute();
}

export async function readSeries(tx: Transaction, caseId: string): Promise<Series | null> {
  const row = await tables<ActivityTables>(tx)
    .selectFrom('activity_series')
    .selectAll()
    .where('case_id', '=', caseId)
    .executeTakeFirst();
  return row
    ? {
        ...{ rhythm: row.rhythm, nth: row.nth, until: row.until_on, onHoliday: row.on_holiday },
        ...{ hostBodyId: row.host_body_id, kind: row.kind as GatheringKind },
      }
    : null;
}

export interface OccurrenceRow {
  readonly id: string;
  readonly title: string;
  readonly startsAt: Date;
  readonly state: ActivityState;
}

export async function occurrencesIn(tx: Transaction, seriesId: string): Promise<OccurrenceRow[]> {
  const { rows } = await sql<OccurrenceRow>`select k.id, k.title, g.starts_at as "startsAt", k.state
    from activity a join "case" k on k.tenant_id = a.tenant_id and k.id = a.case_id
      join gathering g on g.tenant_id = a.tenant_id and g.case_id = a.case_id
    where a.tenant_id = app.tenant_id() and a.series_id = ${seriesId}::uuid order by g.starts_at, k.id`.execute(tx);
  return rows;
}
