import { type ActContext, defineCreation } from '#kernel/acts';
import { addParties, linkCases, readCase } from '#kernel/cases';
import { actingPersonId, systemActor } from '#kernel/permissions';
import { isRefusal, type Refusal, refuse } from '#platform/errors';
import { cultivateClue } from '../../clues/actions/cultivate-clue.ts';
import { startCultivationInput } from '../../contract/cultivations.ts';
import { authorsChanged } from '../../deeds.ts';
import { cultivationLifecycle } from '../lifecycle.ts';
import { insertCultivation } from '../storage.ts';
import { changeTeam, unknownPerson } from './change-team.ts';

/** What the office may take up: a clue, which is thereby decided, or a call whose topic is to grow. */
export async function takeSource(context: ActContext, caseId: string, sourceId: string): Promise<Refusal | null> {
  const source = await readCase(context.tx, sourceId);
  if (source?.kind !== 'topic-clue' && source?.kind !== 'topic-call') return refuse('source-unknown');
  await linkCases(context.tx, { fromCaseId: caseId, toCaseId: sourceId, kind: 'grown-from' }, context.now);
  if (source.kind !== 'topic-clue') return null;
  const actor = systemActor(context.actor.tenantId);
  const input = { cultivationId: caseId, by: context.actor.name, reason: '' };
  const taken = await cultivateClue.run(
    { ...context, actor, receipt: null },
    { id: sourceId, version: 'latest', input },
  );
  return isRefusal(taken) ? taken : null;
}

/** The office takes a clue, a topic or an idea of its own into the pool and runs it. */
export const startCultivation = defineCreation({
  name: 'topics.start-cultivation',
  kind: cultivationLifecycle.kind,
  event: 'started',
  initial: { state: 'growing', turn: cultivationLifecycle.states.growing.turn },
  who: ['proposal-officer', 'proposal-committee-head'],
  input: startCultivationInput,
  title: ({ title }) => title,
  async create(context, { id }, { idea, sourceCaseId, authorIds, coachIds }) {
    const named = { authorIds, coachIds };
    const problem = await unknownPerson(context, named);
    if (problem) return problem;
    await insertCultivation(context.tx, id, idea);
    const keeper = actingPersonId(context.actor);
    const partyIds = keeper ? [keeper] : [];
    await addParties(context.tx, { caseId: id, partyKind: 'person', partyIds, relation: 'keeper' }, context.now);
    const joined = await changeTeam(context, id, { before: [], named });
    const inTheWay = sourceCaseId ? await takeSource(context, id, sourceCaseId) : null;
    if (inTheWay) return inTheWay;
    return {
      payload: { sourceCaseId, authorIds, coachIds },
      recipients: { 'cultivation-joined': joined },
      ...authorsChanged({ caseId: id, before: [], now: [...new Set(authorIds)], doneOn: context.today }),
    };
  },
});
