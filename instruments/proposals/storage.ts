// The proposal's own tables: what acts read and write of them.
import { v7 } from 'uuid';
import { sql, type Transaction, tables } from '#platform/database';
import type { ProposalStanding, Signer } from './proposal.ts';
import type { ProposalTables, RemarkKind, SignerState } from './tables.ts';

const tenantId = sql<string>`app.tenant_id()`;

type ProposalRow = ProposalTables['proposal'];
export type ProposalPatch = Partial<Omit<ProposalRow, 'tenant_id' | 'case_id'>>;

interface StandingRow extends ProposalRow {
  signers: Signer[] | null;
  lead_name: string;
  lead_holds_seat: boolean;
  revision_count: number;
  merged_in_count: number;
  proposer_ids: string[] | null;
  is_named: boolean;
}

export interface StandingWanted {
  readonly caseId: string;
  /** Ids under which the reader may be named on the case. */
  readonly partyIds: readonly string[];
  readonly today: string;
}

/** The proposal and all that hangs on it, in one round trip. */
export async function readStanding(tx: Transaction, wanted: StandingWanted): Promise<ProposalStanding | null> {
  const { caseId, partyIds, today } = wanted;
  const { rows } = await sql<StandingRow>`select p.*,
      (select name from person where tenant_id = p.tenant_id and id = p.lead_person_id) as lead_name,
      (select jsonb_agg(jsonb_build_object('personId', s.person_id, 'position', s.position, 'isLead', s.is_lead,
          'state', s.state) order by s.position)
        from proposal_signer s where s.tenant_id = p.tenant_id and s.case_id = p.case_id) as signers,
      exists (select from seat where seat.tenant_id = p.tenant_id and person_id = p.lead_person_id
        and starts_on <= ${today}::date and (ends_on is null or ends_on >= ${today}::date)) as lead_holds_seat,
      (select count(*)::int from proposal_revision r where r.tenant_id = p.tenant_id and r.case_id = p.case_id)
        as revision_count,
      (select count(*)::int from proposal m where m.tenant_id = p.tenant_id and m.main_case_id = p.case_id)
        as merged_in_count,
      (select array_agg(party_id) from case_party c where c.tenant_id = p.tenant_id and c.case_id = p.case_id
        and c.relation = 'proposer') as proposer_ids,
      exists (select from case_party c where c.tenant_id = p.tenant_id and c.case_id = p.case_id
        and c.party_id = any(${[...partyIds]}::uuid[])) as is_named
    from proposal p where p.tenant_id = ${tenantId} and p.case_id = ${caseId}`.execute(tx);
  return rows[0] ? standingOf(rows[0]) : null;
}

const standingOf = (row: StandingRow): ProposalStanding => ({
  proposal: {
    caseId: row.case_id,
    kind: row.kind,
    occasion: row.occasion,
    aimedSessionId: row.aimed_session_id,
    situation: row.situation,
    isOneMatter: row.is_one_matter,
    bodyId: row.body_id,
    bodyConfirmedAt: row.body_confirmed_at,
    suggestedUnitIds: row.suggested_unit_ids,
    attachmentIds: row.attachment_ids,
    leadPersonId: row.lead_person_id,
    leadName: row.lead_name,
    proposerName: row.proposer_name,
    submittedAt: row.submitted_at,
    returnedCount: row.returned_count,
    mainCaseId: row.main_case_id,
    signers: row.signers ?? [],
  },
  leadHoldsSeat: row.lead_holds_seat,
  revisionCount: row.revision_count,
  mergedInCount: row.merged_in_count,
  proposerIds: row.proposer_ids ?? [],
  isNamed: row.is_named,
});

export async function insertProposal(
  tx: Transaction,
  { caseId, leadPersonId, proposerName }: { caseId: string; leadPersonId: string; proposerName: string },
): Promise<void> {
  await sql`insert into proposal (tenant_id, case_id, lead_person_id, proposer_name)
    values (${tenantId}, ${caseId}, ${leadPersonId}, ${proposerName})`.execute(tx);
}

export async function updateProposal(tx: Transaction, caseId: string, patch: ProposalPatch): Promise<void> {
  if (Object.keys(patch).length === 0) return;
  await tables<ProposalTables>(tx).updateTable('proposal').set(patch).where('case_id', '=', caseId).execute();
}

export interface NewSigner extends Signer {
  readonly at: Date;
}

/** Writes signers anew or again: somebody who declined once may be invited a second time. */
export async function writeSigners(tx: Transaction, caseId: string, given: readonly NewSigner[]): Promise<void> {
  if (given.length === 0) return;
  await tables<ProposalTables>(tx)
    .insertInto('proposal_signer')
    .values(
      given.map(({ personId, position, isLead, state, at }) => ({
        tenant_id: tenantId,
        case_id: caseId,
        person_id: personId,
        position,
        is_lead: isLead,
        state,
        reason: '',
        at,
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['tenant_id', 'case_id', 'person_id']).doUpdateSet((excluded) => ({
        state: excluded.ref('excluded.state'),
        reason: '',
        at: excluded.ref('excluded.at'),
      })),
    )
    .execute();
}

export interface SignerMove {
  readonly caseId: string;
  readonly personIds: readonly string[];
  readonly state: SignerState;
  readonly reason?: string;
  readonly at: Date;
}

export async function moveSigners(tx: Transaction, move: SignerMove): Promise<void> {
  if (move.personIds.length === 0) return;
  await tables<ProposalTables>(tx)
    .updateTable('proposal_signer')
    .set({ state: move.state, reason: move.reason ?? '', at: move.at })
    .where('case_id', '=', move.caseId)
    .where('person_id', 'in', [...move.personIds])
    .execute();
}

export async function removeSigner(tx: Transaction, caseId: string, personId: string): Promise<void> {
  await tables<ProposalTables>(tx)
    .deleteFrom('proposal_signer')
    .where('case_id', '=', caseId)
    .where('person_id', '=', personId)
    .execute();
}

export interface NewRevision {
  readonly caseId: string;
  readonly revision: number;
  readonly title: string;
  readonly situation: string;
  readonly recommendations: readonly string[];
  readonly submittedBy: string;
  readonly at: Date;
}

export async function insertRevision(tx: Transaction, revision: NewRevision): Promise<void> {
  const { caseId, recommendations, submittedBy, ...rest } = revision;
  await tables<ProposalTables>(tx)
    .insertInto('proposal_revision')
    .values({
      tenant_id: tenantId,
      case_id: caseId,
      submitted_by: submittedBy,
      recommendations: JSON.stringify(recommendations),
      ...rest,
    })
    .execute();
}

/** When the text first came in; null while it never has. */
export async function firstSubmittedAt(tx: Transaction, caseId: string): Promise<Date | null> {
  const row = await tables<ProposalTables>(tx)
    .selectFrom('proposal_revision')
    .select('at')
    .where('case_id', '=', caseId)
    .orderBy('revision')
    .limit(1)
    .executeTakeFirst();
  return row?.at ?? null;
}

export interface NewRemark {
  readonly caseId: string;
  readonly kind: RemarkKind;
  readonly finding?: string;
  readonly text: string;
  readonly byPersonId: string | null;
  readonly byName: string;
  readonly at: Date;
}

export async function insertRemark(tx: Transaction, remark: NewRemark): Promise<void> {
  const { caseId, kind, finding = null, text, byPersonId, byName, at } = remark;
  await tables<ProposalTables>(tx)
    .insertInto('proposal_remark')
    .values({
      tenant_id: tenantId,
      id: v7(),
      case_id: caseId,
      kind,
      finding,
      text,
      by_person_id: byPersonId,
      by_name: byName,
      at,
    })
    .execute();
}

/** Proposals that were merged into the first now point to the second; answers which. */
export async function repointMergedIn(tx: Transaction, fromCaseId: string, toCaseId: string): Promise<string[]> {
  const rows = await tables<ProposalTables>(tx)
    .updateTable('proposal')
    .set({ main_case_id: toCaseId })
    .where('main_case_id', '=', fromCaseId)
    .returning('case_id')
    .execute();
  return rows.map((row) => row.case_id);
}

/** Locks both cases in the order of their ids, so that two mergers cannot wait for one another. */
export async function lockInOrder(tx: Transaction, caseIds: readonly string[]): Promise<void> {
  await sql`select from "case" where tenant_id = ${tenantId} and id = any(${[...caseIds]}::uuid[])
    order by id for update`.execute(tx);
}
