// The models learn once from what the demo has told; what waits for a decision has been suggested for.
import { proposalRouted } from '#instruments/proposals';
import { perform } from '#kernel/acts';
import { learnFromHistory } from '#kernel/routing';
import type { Target } from '#kernel/routing/contract';
import { sql } from '#platform/database';
import { actorFor } from '../cast.ts';
import type { Chapter, Telling } from '../chapters.ts';

const waiting: readonly (readonly [Target, string])[] = [
  ['category', 'submitted'],
  ['unit', 'filed'],
];
const shownAtMost = 6;

async function waitingIn({ house, cast }: Telling, state: string): Promise<string[]> {
  const { rows } = await house.database.asTenant(cast.tenantId, (tx) =>
    sql<{ id: string }>`select id from "case" where kind = 'proposal' and state = ${state}
      order by updated_at desc, id limit ${shownAtMost}`.execute(tx),
  );
  return rows.map(({ id }) => id);
}

export const routingChapter: Chapter = async (telling) => {
  const { house, cast, now } = telling;
  const { tenantId, offices } = cast;
  await learnFromHistory(house, [proposalRouted], { tenantId, askedBy: offices.officer.name, now });
  const act = house.acts.get('routing.note-shown')!;
  const actor = actorFor(tenantId, offices.officer);
  for (const [target, state] of waiting) {
    for (const caseId of await waitingIn(telling, state)) {
      await perform(house, { act, actor, envelope: { input: { caseId, target } }, now });
    }
  }
};
