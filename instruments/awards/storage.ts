// The awards' own tables: one round with everything that hangs on it in a single read, and what acts write.
import { v7 } from 'uuid';
import { sql, type Transaction, tables } from '#platform/database';
import type { Limits } from './contract.ts';
import type { Nominee, Objection, Panelist, Round, Score } from './round.ts';
import type { AwardTables } from './tables.ts';

const tenantId = sql<string>`app.tenant_id()`;

/** Lists of a round's own table, in camel case, as one column. */
const listed = (table: string, order: string, columns: Readonly<Record<string, string>>) => {
  const fields = Object.entries(columns).map(([name, column]) => `'${name}', x.${column}`);
  return sql.raw(`coalesce((select jsonb_agg(jsonb_build_object(${fields.join(', ')}) order by ${order})
    from ${table} x where x.tenant_id = r.tenant_id and x.case_id = r.case_id), '[]')`);
};

const nomineeColumns = {
  ...{ id: 'id', targetId: 'target_id', label: 'label', detail: 'detail', isCollective: 'is_collective', ties: 'ties' },
  holder: 'holder',
  ...{ outcome: 'outcome', rank: 'rank', certificateNumber: 'certificate_number' },
};
const objectionColumns = {
  ...{ id: 'id', nomineeId: 'nominee_id', byName: 'by_name', text: 'text', at: 'at', outcome: 'outcome' },
  answer: 'answer',
};
const scoreColumns = {
  nomineeId: 'nominee_id',
  personId: 'person_id',
  points: 'points',
  total: 'total',
  remark: 'remark',
};

export async function readRound(tx: Transaction, caseId: string): Promise<Round | null> {
  const { rows } = await sql<Round>`select r.case_id as "caseId", r.award_kind as "awardKind",
      r.award_name as "awardName", r.session_id as "sessionId", s.name as "sessionName",
      r.share_percent as "sharePercent", r.most_awards as "mostAwards", r.collective_percent as "collectivePercent",
      r.criteria, r.nominating_until as "nominatingUntil", r.scoring_until as "scoringUntil", r.limits,
      r.notice_from as "noticeFrom", r.notice_until as "noticeUntil", r.meeting, r.document_number as "documentNumber",
      r.decided_on as "decidedOn", r.issued_on as "issuedOn", r.cancelled_reason as "cancelledReason",
      ${listed('award_nominee', 'x.rank nulls last, x.id', nomineeColumns)} as nominees,
      ${listed('award_nomination', 'x.at, x.id', { nomineeId: 'nominee_id', byName: 'by_name', reason: 'reason' })}
        as nominations,
      ${listed('award_panelist', 'x.name, x.person_id', { personId: 'person_id', name: 'name', ties: 'ties' })} as panel,
      ${listed('award_score', 'x.person_id, x.nominee_id', scoreColumns)} as scores,
      ${listed('award_objection', 'x.at, x.id', objectionColumns)} as objections
    from award_round r join plenary_session s on s.tenant_id = r.tenant_id and s.id = r.session_id
    where r.tenant_id = ${tenantId} and r.case_id = ${caseId}`.execute(tx);
  return rows[0] ?? null;
}

type RoundRow = AwardTables['award_round'];

export async function insertRound(tx: Transaction, row: Omit<RoundRow, 'tenant_id'>): Promise<void> {
  await tables<AwardTables>(tx)
    .insertInto('award_round')
    .values({ tenant_id: tenantId, ...row })
    .execute();
}

export type RoundPatch = Partial<Omit<RoundRow, 'tenant_id' | 'case_id' | 'limits'>> & { limits?: Limits };

export async function updateRound(tx: Transaction, caseId: string, { limits, ...patch }: RoundPatch): Promise<void> {
  await tables<AwardTables>(tx)
    .updateTable('award_round')
    .set({ ...patch, ...(limits ? { limits: JSON.stringify(limits) } : {}) })
    .where('case_id', '=', caseId)
    .execute();
}

export type NewNominee = Pick<Nominee, 'targetId' | 'label' | 'detail' | 'holder' | 'isCollective' | 'ties'>;

/** The nominee of this target, entered when nobody has named it yet. */
export async function ensureNominee(tx: Transaction, caseId: string, nominee: NewNominee): Promise<string> {
  const { rows } = await sql<{ id: string }>`insert into award_nominee
      (tenant_id, id, case_id, target_id, label, detail, holder, is_collective, ties)
    values (${tenantId}, ${v7()}, ${caseId}, ${nominee.targetId}, ${nominee.label}, ${nominee.detail}, ${nominee.holder},
      ${nominee.isCollective}, ${[...nominee.ties]}::uuid[])
    on conflict (tenant_id, case_id, target_id) do update set label = excluded.label returning id`.execute(tx);
  return (rows[0] as { id: string }).id;
}

export interface NewNomination {
  readonly caseId: string;
  readonly nomineeId: string;
  readonly byName: string;
  readonly byPersonId: string | null;
  readonly reason: string;
  readonly at: Date;
}

/** A body's later words replace its earlier ones. */
export async function writeNomination(tx: Transaction, one: NewNomination): Promise<void> {
  await sql`insert into award_nomination (tenant_id, id, nominee_id, case_id, by_name, by_person_id, reason, at)
    values (${tenantId}, ${v7()}, ${one.nomineeId}, ${one.caseId}, ${one.byName}, ${one.byPersonId}, ${one.reason},
      ${one.at})
    on conflict (tenant_id, nominee_id, by_name) do update set reason = excluded.reason, at = excluded.at`.execute(tx);
}

export async function removeNominee(tx: Transaction, nomineeId: string): Promise<void> {
  await tables<AwardTables>(tx).deleteFrom('award_nominee').where('id', '=', nomineeId).execute();
}

export async function insertPanel(tx: Transaction, caseId: string, panel: readonly Panelist[]): Promise<void> {
  await tables<AwardTables>(tx)
    .insertInto('award_panelist')
    .values(
      panel.map(({ personId, name, ties }) => ({
        tenant_id: tenantId,
        case_id: caseId,
        person_id: personId,
        name,
        ties: [...ties],
      })),
    )
    .execute();
}

export async function writeScore(tx: Transaction, score: Score & { caseId: string; at: Date }): Promise<void> {
  await sql`insert into award_score (tenant_id, nominee_id, person_id, case_id, points, total, remark, at)
    values (${tenantId}, ${score.nomineeId}, ${score.personId}, ${score.caseId}, ${JSON.stringify(score.points)}::jsonb,
      ${score.total}, ${score.remark}, ${score.at})
    on conflict (tenant_id, nominee_id, person_id)
      do update set points = excluded.points, total = excluded.total, remark = excluded.remark, at = excluded.at`.execute(
    tx,
  );
}

type NomineePatch = Partial<Pick<AwardTables['award_nominee'], 'outcome' | 'rank' | 'certificate_number'>>;

export async function updateNominee(tx: Transaction, nomineeId: string, patch: NomineePatch): Promise<void> {
  await tables<AwardTables>(tx).updateTable('award_nominee').set(patch).where('id', '=', nomineeId).execute();
}

export async function insertObjection(
  tx: Transaction,
  {
    caseId,
    nomineeId,
    byName,
    text,
    at,
  }: Pick<Objection, 'nomineeId' | 'byName' | 'text'> & { caseId: string; at: Date },
): Promise<string> {
  const id = v7();
  await sql`insert into award_objection (tenant_id, id, case_id, nominee_id, by_name, text, at)
    values (${tenantId}, ${id}, ${caseId}, ${nomineeId}, ${byName}, ${text}, ${at})`.execute(tx);
  return id;
}

export async function answerObjection(
  tx: Transaction,
  { id, outcome, answer, at }: { id: string; outcome: 'upheld' | 'dismissed'; answer: string; at: Date },
): Promise<void> {
  await tables<AwardTables>(tx)
    .updateTable('award_objection')
    .set({ outcome, answer, answered_at: at })
    .where('id', '=', id)
    .execute();
}
