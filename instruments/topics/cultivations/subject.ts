// What an act on a cultivation is given: the locked case, its team, the facts for the rules.
import type { Subject, SubjectKind } from '#kernel/acts';
import { lockCase, partiesOf } from '#kernel/cases';
import type { CultivationState } from '../contract/vocabulary.ts';
import { cultivationLifecycle } from './lifecycle.ts';
import type { CultivationFacts } from './rules.ts';
import { countsOf } from './storage.ts';
import { idsIn, seesCultivation, type TeamMember, teamCapacities, teamIn } from './team.ts';

export interface CultivationSubject extends Subject<CultivationState, CultivationFacts> {
  readonly team: readonly TeamMember[];
}

export const cultivationSubject: SubjectKind<CultivationState, CultivationFacts, CultivationSubject> = {
  lifecycle: cultivationLifecycle,
  async load({ tx, actor }, id) {
    const record = await lockCase(tx, id);
    if (record?.kind !== cultivationLifecycle.kind) return null;
    const team = teamIn(await partiesOf(tx, id));
    if (!seesCultivation(actor, team)) return null;
    const state = record.state as CultivationState;
    const facts = { authorCount: idsIn(team, 'author').length, ...(await countsOf(tx, id)) };
    return { record, id, state, facts, capacities: teamCapacities(actor, team), team };
  },
};
