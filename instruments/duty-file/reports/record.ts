// What the record says of a member's year, put together for the report: nobody types it, and it says where it is from.
import { type DeedFacts, type DeedGroup, type DeedKinds, deedGroups, readDeeds } from '#kernel/deeds';
import { sql, type Transaction } from '#platform/database';
import type { Translate } from '#platform/locale';
import type { RecordView } from '../contract/reports.ts';
import { groupOf } from '../deeds.ts';
import { sentenceOf } from '../say.ts';
import { countsByGroup, mainDeeds } from './main-deeds.ts';

export interface KeptRecord {
  readonly totals: readonly { readonly group: DeedGroup; readonly count: number }[];
  readonly main: readonly {
    readonly kind: string;
    readonly doneOn: string;
    readonly facts: DeedFacts;
    readonly caseTitle: string;
  }[];
  readonly promises: readonly { readonly text: string; readonly about: string; readonly dueOn: string }[];
}

/** What units promised on the member's proposals and have not yet kept. */
async function openPromises(tx: Transaction, personId: string): Promise<KeptRecord['promises']> {
  const { rows } = await sql<KeptRecord['promises'][number]>`select c.text, k.title as about, c.due_on as "dueOn"
    from case_party p join "case" k on k.tenant_id = p.tenant_id and k.id = p.case_id
    join commitment c on c.tenant_id = k.tenant_id and c.case_id = k.id
    where p.tenant_id = app.tenant_id() and p.party_id = ${personId} and p.relation = 'proposer'
      and c.state <> 'verified' order by c.due_on, c.id limit 20`.execute(tx);
  return rows;
}

export interface RecordWanted {
  readonly personId: string;
  readonly year: number;
  readonly kinds: DeedKinds;
}

export async function recordOfYear(tx: Transaction, { personId, year, kinds }: RecordWanted): Promise<KeptRecord> {
  const deeds = await readDeeds(tx, { personIds: [personId], from: `${year}-01-01`, until: `${year}-12-31` });
  const lines = deeds.map((deed) => ({ ...deed, group: groupOf(kinds, deed.kind) }));
  return {
    totals: countsByGroup(lines, deedGroups),
    main: mainDeeds(lines).map(({ kind, doneOn, facts, caseTitle }) => ({ kind, doneOn, facts, caseTitle })),
    promises: await openPromises(tx, personId),
  };
}

export const recordSaid = (translate: Translate, record: KeptRecord, isFixed: boolean): RecordView => ({
  totals: [...record.totals],
  sentences: record.main.map((line) => ({
    ...{ on: line.doneOn, text: sentenceOf(translate, line), about: line.caseTitle },
  })),
  promises: [...record.promises],
  isFixed,
});
