// The lines of a file: deeds in one query, the acts they follow from in a second.
import type { QueryContext } from '#kernel/acts';
import { type DeedKinds, type DeedView, readDeeds } from '#kernel/deeds';
import { bodiesSpokenFor } from '#kernel/permissions';
import { sql, type Transaction } from '#platform/database';
import type { Contest } from '../contests/storage.ts';
import type { LineView } from '../contract/file.ts';
import { groupOf } from '../deeds.ts';
import { actSaid, sentenceOf } from '../say.ts';

interface ActOfLine {
  eventId: string;
  name: string;
  at: Date;
  payload: Record<string, unknown>;
}

async function actsOf(tx: Transaction, deeds: readonly DeedView[]): Promise<Map<string, ActOfLine>> {
  const ids = [...new Set(deeds.map(({ eventId }) => eventId))];
  if (ids.length === 0) return new Map();
  const { rows } = await sql<ActOfLine>`select id as "eventId", name, at, payload from event
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

export interface LinesWanted {
  readonly personId: string;
  readonly from: string;
  readonly until: string;
  readonly isPartial: boolean;
  readonly kinds: DeedKinds;
  readonly contests: readonly Contest[];
}

export async function linesOf(context: QueryContext, wanted: LinesWanted): Promise<LineView[]> {
  const { tx, actor, translate } = context;
  const { personId, from, until, isPartial, kinds, contests } = wanted;
  const all = await readDeeds(tx, { personIds: [personId], from, until });
  const own = isPartial
    ? await casesOfBodies(
        tx,
        all.map(({ caseId }) => caseId),
        bodiesSpokenFor(actor),
      )
    : null;
  const deeds = own ? all.filter(({ caseId }) => own.has(caseId)) : all;
  const acts = await actsOf(tx, deeds);
  return deeds.map((deed) => {
    const act = acts.get(deed.eventId);
    const contest = contests.find(({ deedId }) => deedId === deed.id);
    const { id, kind, doneOn, caseId, caseKind, caseTitle, caseNumber, facts, eventId, recordedAt } = deed;
    return {
      ...{ id, kind, group: groupOf(kinds, kind), doneOn, sentence: sentenceOf(translate, deed), facts },
      ...{ caseId, caseKind, caseTitle, caseNumber },
      act: {
        ...{ eventId, name: act?.name ?? '', at: act?.at.toISOString() ?? recordedAt },
        said: actSaid(translate, act?.name ?? '', act?.payload ?? {}),
      },
      contest: contest ? { id: contest.caseId, state: contest.state } : null,
    };
  });
}
