import { sql, type Transaction } from '#platform/database';
import type { DeskLine } from '../contract.ts';

interface Row extends Omit<DeskLine, 'signedInAt' | 'signedOutAt' | 'late'> {
  signedInAt: Date | null;
  signedOutAt: Date | null;
  receivedAt: Date | null;
  claimedAt: Date | null;
  decision: 'kept' | 'struck' | null;
}

const lineOf = ({ receivedAt, claimedAt, decision, ...row }: Row): DeskLine => ({
  ...row,
  signedInAt: row.signedInAt?.toISOString() ?? null,
  signedOutAt: row.signedOutAt?.toISOString() ?? null,
  late: receivedAt && {
    receivedAt: receivedAt.toISOString(),
    claimedAt: claimedAt?.toISOString() ?? null,
    decision,
  },
});

/** In the order of the roll: by sector, then by name. */
export async function deskLines(tx: Transaction, caseId: string): Promise<DeskLine[]> {
  const { rows } = await sql<Row>`select r.person_id as "personId", p.name, p.pinyin, p.initials,
      coalesce(b.short_name, b.name, '') as sector, r.called_as as "calledAs", r.group_name as "groupName", r.seat,
      r.reply, r.attendance, r.signed_in_at as "signedInAt", r.signed_out_at as "signedOutAt", r.sign_in_way as way,
      r.left_early as "leftEarly", l.received_at as "receivedAt", l.claimed_at as "claimedAt", l.decision
    from roll_entry r join person p on p.tenant_id = r.tenant_id and p.id = r.person_id
    left join body b on b.tenant_id = r.tenant_id and b.id = r.sector_id
    left join late_sign_in l on l.tenant_id = r.tenant_id and l.case_id = r.case_id and l.person_id = r.person_id
    where r.tenant_id = app.tenant_id() and r.case_id = ${caseId}::uuid
    order by b.position nulls last, b.name nulls last, p.pinyin, p.name, p.id`.execute(tx);
  return rows.map(lineOf);
}
