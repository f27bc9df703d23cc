// Who came to what: gatherings and their rolls, for parts that do not hold them.
import { sql, type Transaction } from '#platform/database';
import type { Attendance, GatheringKind } from './contract.ts';

/** States of a gathering's case in which its roll is settled. */
export const closedGatheringStates: readonly string[] = ['recorded', 'closed', 'archived'];
/** States in which it does not take place, or is not known to anybody yet. */
export const unheldGatheringStates: readonly string[] = ['draft', 'cancelled', 'discarded'];

export interface GatheringMet {
  readonly id: string;
  readonly kind: GatheringKind;
  readonly title: string;
  readonly state: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly place: string;
  /** That count for whoever attended in full. */
  readonly hours: number;
  readonly isStudy: boolean;
  readonly hostBodyId: string | null;
  readonly isClosed: boolean;
}

export interface GatheringsWanted {
  readonly ids?: readonly string[];
  readonly kinds?: readonly GatheringKind[];
  /** Of the family study, or marked as study. */
  readonly studyOnly?: boolean;
  readonly from?: Date;
  readonly until?: Date;
  readonly closedOnly?: boolean;
}

interface Row extends Omit<GatheringMet, 'hours'> {
  hours: string;
}

export const studyKinds: readonly GatheringKind[] = ['centre-group-study', 'lecture', 'training', 'reading'];

/** Gatherings that were called, the earliest first. One query. */
export async function gatheringsMet(tx: Transaction, wanted: GatheringsWanted): Promise<GatheringMet[]> {
  const { ids = null, kinds = null, studyOnly = false, closedOnly = false, from = null, until = null } = wanted;
  const { rows } = await sql<Row>`select g.case_id as id, g.kind, k.title, k.state, g.starts_at as "startsAt",
      g.ends_at as "endsAt", g.place, g.is_study as "isStudy", g.host_body_id as "hostBodyId",
      coalesce(g.credited_hours, round(extract(epoch from g.ends_at - g.starts_at) / 1800) / 2) as hours,
      k.state = any(${[...closedGatheringStates]}::text[]) as "isClosed"
    from gathering g join "case" k on k.tenant_id = g.tenant_id and k.id = g.case_id
    where g.tenant_id = app.tenant_id() and k.state <> all(${[...unheldGatheringStates]}::text[])
      and (${ids && [...ids]}::uuid[] is null or g.case_id = any(${ids && [...ids]}::uuid[]))
      and (${kinds && [...kinds]}::text[] is null or g.kind = any(${kinds && [...kinds]}::text[]))
      and (not ${studyOnly}::boolean or g.is_study or g.kind = any(${[...studyKinds]}::text[]))
      and (not ${closedOnly}::boolean or k.state = any(${[...closedGatheringStates]}::text[]))
      and (${from}::timestamptz is null or g.starts_at >= ${from}::timestamptz)
      and (${until}::timestamptz is null or g.starts_at < ${until}::timestamptz)
    order by g.starts_at, g.case_id`.execute(tx);
  return rows.map((row) => ({ ...row, hours: Number(row.hours) }));
}

export interface RollLine {
  readonly gatheringId: string;
  readonly personId: string;
  readonly attendance: Attendance;
  /** Present from beginning to end, as far as the roll knows. */
  readonly isInFull: boolean;
}

/** The roll of members of some gatherings. One query. */
export async function rollOf(tx: Transaction, gatheringIds: readonly string[]): Promise<RollLine[]> {
  if (gatheringIds.length === 0) return [];
  const { rows } = await sql<RollLine>`select r.case_id as "gatheringId", r.person_id as "personId", r.attendance,
      r.attendance = 'present' and not r.left_early and (r.signed_out_at is null or r.signed_out_at >= g.ends_at) as "isInFull"
    from roll_entry r join gathering g on g.tenant_id = r.tenant_id and g.case_id = r.case_id
    where r.tenant_id = app.tenant_id() and r.case_id = any(${[...gatheringIds]}::uuid[]) and r.called_as = 'member'
    order by r.case_id, r.person_id`.execute(tx);
  return rows;
}

/** The gatherings one person is or was called to, of those given. */
export async function calledTo(
  tx: Transaction,
  personId: string,
  span: { readonly from: Date; readonly until: Date },
): Promise<ReadonlyMap<string, Attendance>> {
  const { rows } = await sql<{ id: string; attendance: Attendance }>`select r.case_id as id, r.attendance
    from roll_entry r join gathering g on g.tenant_id = r.tenant_id and g.case_id = r.case_id
    where r.tenant_id = app.tenant_id() and r.person_id = ${personId}::uuid
      and g.starts_at >= ${span.from} and g.starts_at < ${span.until}`.execute(tx);
  return new Map(rows.map(({ id, attendance }) => [id, attendance]));
}
