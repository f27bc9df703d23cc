// What an act on a contest is given.
import type { Subject, SubjectKind } from '#kernel/acts';
import { lockCase } from '#kernel/cases';
import type { ContestState } from '../contract/vocabulary.ts';
import type { Deciding } from '../own-matter.ts';
import { matterCapacities, seesMatter, sightOf } from '../who-sees.ts';
import { contestLifecycle } from './lifecycle.ts';
import { type Contest, readContests } from './storage.ts';

export interface ContestSubject extends Subject<ContestState, Deciding> {
  readonly contest: Contest;
}

export const contestSubject: SubjectKind<ContestState, Deciding, ContestSubject> = {
  lifecycle: contestLifecycle,
  async load({ tx, actor }, id) {
    const record = await lockCase(tx, id);
    const [contest] = record?.kind === contestLifecycle.kind ? await readContests(tx, { id, limit: 1 }) : [];
    if (!record || !contest) return null;
    const matter = { personId: contest.personId, bodyId: null };
    if (!seesMatter(actor, matter)) return null;
    const facts = { isOwnMatter: sightOf(actor, contest.personId) === 'own' };
    const capacities = matterCapacities(actor, matter, 'the-office');
    return { record, id, state: record.state as ContestState, contest, facts, capacities };
  },
};
