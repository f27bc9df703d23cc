// The lines of a file: deeds in one query, the acts they follow from in a second.
import type { QueryContext } from '#kernel/acts';
import { type DeedKinds, type DeedView, readDeeds } from '#kernel/deeds';
import { bodiesSpokenFor } from '#kernel/permissions';
import { sql, type Transaction } from '#platform/database';
import type { Contest } from '../contests/storage.ts';
import type { LineView } from '../contract/file.ts';
import { groupOf } from '../deeds.ts';
import { actSaid, sentenceOf } from '../say.ts';

export interface ActOfLine {
  caseId: string;
  eventId: string;
  name: string;
  at: Date;
  payload: Record<string, unknown>;
}

export async function actsOf(tx: Transaction, eventIds: readonly string[]): Promise<Map<string, ActOfLine>> {
  const ids = [...new Set(eventIds)];
  if (ids.length === 0) return new Map();
  const { rows } = await sql<ActOfLine>`select id as "eventId", case_id as "caseId", name, at, payload from event
    where tenant_id = app.tenant_id() and id = any(${ids}::uuid[])`.execute(tx);
  return new Map(rows.map((row) => [row.eventId, row]));
}

/** Cases that one of the bodies organised, or is named on. */
async function casesOfBodies(
  tx: Transaction,
  caseIds: readonly string[],
  bodyIds: readonly string[],
): Promise<Set<string>> {
  const { rows } = await sql<{ id: string }>`select case_id as id from case_party where tenant_id = app.tenant_id()
      and case_id = any(${[...caseIds]}::uuid[]) and party_id = any(${[...bodyIds]}::uuid[]) and party_kind = 'body'
    union select case_id from gathering where tenant_id = app.tenant_id()
      and case_id = any(${[...caseIds]}::uuid[]) and host_body_id = any(${[...bodyIds]}::uuid[])`.execute(tx);
  return new Set(rows.map(({ id }) => id));
}

/** What the reader's own bodies organised. */
export async function ofOwnBodies<Deed extends DeedView>(
  { tx, actor }: QueryContext,
  deeds: readonly Deed[],
): Promise<Deed[]> {
  const caseIds = deeds.map(({ caseId }) => caseId);
  const own = await casesOfBodies(tx, caseIds, bodiesSpokenFor(actor));
  return deeds.filter(({ caseId }) => own.has(caseId));
}

export interface LinesWanted {
  readonly personId: string;
  readonly from: string;
  readonly until: string;
  readonly isPartial: boolean;
  readonly kinds: DeedKinds;
  readonly contests: readonly Contest[];
}

export async function linesOf(context: QueryContext, wanted: LinesWanted): Promise<LineView[]> {
  const { tx, translate } = context;
  const { personId, from, until, isPartial, kinds, contests } = wanted;
  const all = await readDeeds(tx, { personIds: [personId], from, until });
  const deeds = isPartial ? await ofOwnBodies(context, all) : all;
  const acts = await actsOf(
    tx,
    deeds.map(({ eventId }) => eventId),
  );
  return deeds.map((deed) => {
    const act = acts.get(deed.eventId);
    const contest = contests.find(({ deedId }) => deedId === deed.id);
    const { id, kind, doneOn, caseId, caseKind, caseTitle, caseNumber, facts, eventId, recordedAt } = deed;
    return {
      ...{ id, kind, group: groupOf(kinds, kind), doneOn, sentence: sentenceOf(translate, deed), facts },
      ...{ caseId, subjectId: deed.subjectId, caseKind, caseTitle, caseNumber },
      act: {
        ...{ eventId, name: act?.name ?? '', at: act?.at.toISOString() ?? recordedAt },
        said: actSaid(translate, act?.name ?? '', act?.payload ?? {}),
      },
      contest: contest ? { id: contest.caseId, state: contest.state } : null,
    };
  });
}
