import { sql, type Transaction, tables } from '#platform/database';
import type { FileView } from '../contract/outside.ts';
import type { OutsideSort, OutsideState } from '../contract/vocabulary.ts';
import { filesJson } from '../files-of.ts';
import type { DutyFileTables } from '../tables.ts';

type Row = DutyFileTables['own_deed'];

export interface OwnDeed {
  readonly caseId: string;
  readonly version: number;
  readonly state: OutsideState;
  readonly title: string;
  readonly createdAt: Date;
  readonly personId: string;
  readonly personName: string;
  readonly sort: OutsideSort;
  readonly doneOn: string;
  readonly text: string;
  readonly differs: string;
  readonly organiserId: string | null;
  readonly organiserName: string | null;
  readonly files: readonly FileView[];
  readonly decidedAt: Date | null;
  readonly decidedBy: string;
  readonly decisionReason: string;
}

export interface OwnDeedsWanted {
  readonly id?: string;
  readonly personId?: string;
  /** Of these bodies alone; absent: everybody's. */
  readonly organiserIds?: readonly string[];
  readonly isOpen?: boolean | undefined;
  readonly from?: string;
  readonly until?: string;
  readonly before?: string | undefined;
  readonly limit: number;
}

/** The latest first. One query. */
export async function readOwnDeeds(tx: Transaction, wanted: OwnDeedsWanted): Promise<OwnDeed[]> {
  const { id = null, personId = null, organiserIds, isOpen = null, from = null, until = null, before = null } = wanted;
  const { rows } = await sql<OwnDeed>`select o.case_id as "caseId", k.version, k.state, k.title,
      k.created_at as "createdAt", o.person_id as "personId", p.name as "personName", o.sort, o.done_on as "doneOn",
      o.text, o.differs, o.organiser_id as "organiserId", b.name as "organiserName", ${filesJson('o.file_ids')} as files,
      o.decided_at as "decidedAt", o.decided_by as "decidedBy", o.decision_reason as "decisionReason"
    from own_deed o join "case" k on k.tenant_id = o.tenant_id and k.id = o.case_id
    join person p on p.tenant_id = o.tenant_id and p.id = o.person_id
    left join body b on b.tenant_id = o.tenant_id and b.id = o.organiser_id
    where o.tenant_id = app.tenant_id() and (${id}::uuid is null or o.case_id = ${id}::uuid)
      and (${personId}::uuid is null or o.person_id = ${personId}::uuid)
      and (${organiserIds === undefined} or o.organiser_id = any(${[...(organiserIds ?? [])]}::uuid[]))
      and (${isOpen}::boolean is null or (k.state = 'waiting') = ${isOpen}::boolean)
      and (${from}::date is null or o.done_on between ${from}::date and ${until}::date)
      and (${before}::uuid is null or o.case_id < ${before}::uuid)
    order by o.case_id desc limit ${wanted.limit}`.execute(tx);
  return rows;
}

export type NewOwnDeed = Pick<
  Row,
  'case_id' | 'person_id' | 'sort' | 'done_on' | 'text' | 'organiser_id' | 'differs'
> & {
  readonly file_ids: readonly string[];
};

export async function insertOwnDeed(tx: Transaction, row: NewOwnDeed): Promise<void> {
  await tables<DutyFileTables>(tx)
    .insertInto('own_deed')
    .values({
      ...row,
      ...{ tenant_id: sql<string>`app.tenant_id()`, file_ids: [...row.file_ids] },
      ...{ decided_at: null, decided_by: '', decision_reason: '' },
    })
    .execute();
}

export async function keepOutsideDecision(
  tx: Transaction,
  caseId: string,
  { at, by, reason }: { at: Date; by: string; reason: string },
): Promise<void> {
  const decided = { decided_at: at, decided_by: by, decision_reason: reason };
  await tables<DutyFileTables>(tx).updateTable('own_deed').set(decided).where('case_id', '=', caseId).execute();
}
