// Gathers the facts of one undertaking for the rules: clocks, the round's reply, counts.
import type { ActContext } from '#kernel/acts';
import { clocksOfCase } from '#kernel/deadlines';
import { type Actor, actingPersonId } from '#kernel/permissions';
import { sql, type Transaction } from '#platform/database';
import type { UndertakingFacts } from './facts.ts';
import { type FactsContext, factsOf } from './facts-of.ts';
import { replyOfRound } from './storage.ts';
import type { UndertakenKind } from './undertaken-kind.ts';
import type { Undertaking } from './undertaking.ts';

export interface FactsWanted {
  readonly undertaking: Undertaking;
  readonly siblings: readonly Undertaking[];
  readonly kind: UndertakenKind;
}

interface Counts {
  recommendation_ids: string[];
  consultations: number;
  pending: boolean;
  has_rated: boolean;
}

async function readCounts(tx: Transaction, actor: Actor, undertaking: Undertaking): Promise<Counts> {
  const { rows } = await sql<Counts>`select
      coalesce((select array_agg(id order by position) from recommendation where case_id = ${undertaking.caseId}), '{}')
        as recommendation_ids,
      (select count(*)::int from consultation_record c where c.undertaking_id = ${undertaking.id}
        and c.recorded_at >= coalesce((select max(r.delivered_at) from reply r where r.undertaking_id = ${undertaking.id}
          and r.round < ${undertaking.round}), '-infinity')) as consultations,
      exists (select from extension_request where undertaking_id = ${undertaking.id} and state = 'requested') as pending,
      exists (select from rating where undertaking_id = ${undertaking.id} and round = ${undertaking.round}
        and person_id = ${actingPersonId(actor)}) as has_rated`.execute(tx);
  return rows[0]!;
}

export async function readFacts(
  context: FactsContext & Pick<ActContext, 'tx'>,
  { undertaking, siblings, kind }: FactsWanted,
): Promise<UndertakingFacts> {
  const { tx, actor } = context;
  const clocks = await clocksOfCase(tx, undertaking.caseId);
  const counts = await readCounts(tx, actor, undertaking);
  return factsOf(context, {
    undertaking,
    siblings,
    kind,
    clocks,
    reply: await replyOfRound(tx, { undertakingId: undertaking.id, round: undertaking.round }),
    recommendationIds: counts.recommendation_ids,
    consultationsThisRound: counts.consultations,
    hasPendingExtension: counts.pending,
    hasRated: counts.has_rated,
  });
}
