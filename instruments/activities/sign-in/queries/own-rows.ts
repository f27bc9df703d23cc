import type { Attendance, SignInWay } from '#kernel/gatherings';
import { sql, type Transaction } from '#platform/database';
import type { SignInRules } from '../storage.ts';

export interface OwnRow {
  readonly id: string;
  readonly title: string;
  readonly place: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly seat: string;
  readonly attendance: Attendance;
  readonly signedInAt: Date | null;
  readonly signedOutAt: Date | null;
  readonly way: SignInWay | null;
  readonly leftEarly: boolean;
  readonly isReceivedLate: boolean;
  readonly rules: SignInRules | null;
}

/** From half a day before it begins to half a day after it ends. */
export async function ownRows(tx: Transaction, { personId, now }: { personId: string; now: Date }): Promise<OwnRow[]> {
  const [from, until] = [new Date(now.getTime() - 12 * 3_600_000), new Date(now.getTime() + 12 * 3_600_000)];
  const { rows } = await sql<OwnRow>`select k.id, k.title, g.place, g.starts_at as "startsAt", g.ends_at as "endsAt",
      r.seat, r.attendance, r.signed_in_at as "signedInAt", r.signed_out_at as "signedOutAt", r.sign_in_way as way,
      r.left_early as "leftEarly", l.person_id is not null as "isReceivedLate",
      case when s.case_id is not null then jsonb_build_object('opensMinutesBefore', s.opens_minutes_before,
        'allowsSelf', s.allows_self, 'isClosed', s.is_closed) end as rules
    from roll_entry r join "case" k on k.tenant_id = r.tenant_id and k.id = r.case_id
    join gathering g on g.tenant_id = r.tenant_id and g.case_id = r.case_id
    left join sign_in_rules s on s.tenant_id = r.tenant_id and s.case_id = r.case_id
    left join late_sign_in l on l.tenant_id = r.tenant_id and l.case_id = r.case_id and l.person_id = r.person_id
    where r.tenant_id = app.tenant_id() and r.person_id = ${personId}::uuid and r.noticed_at is not null
      and k.kind = 'activity' and k.state in ('announced', 'under-way', 'held')
      and g.ends_at >= ${from} and g.starts_at <= ${until}
    order by g.starts_at, k.id limit 20`.execute(tx);
  return rows;
}
