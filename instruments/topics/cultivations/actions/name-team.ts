import { defineAct } from '#kernel/acts';
import { addParties } from '#kernel/cases';
import { actingPersonId } from '#kernel/permissions';
import { refuse } from '#platform/errors';
import { nameTeamInput, takeInInput } from '../../contract/cultivations.ts';
import { authorsChanged } from '../../deeds.ts';
import { cultivationSubject } from '../subject.ts';
import { idsIn } from '../team.ts';
import { changeTeam, unknownPerson } from './change-team.ts';

/** The office takes an offered idea into the pool; whoever does so runs it. */
export const takeIn = defineAct({
  name: 'topics.take-in',
  subject: cultivationSubject,
  verb: 'take-in',
  input: takeInInput,
  async change(context, { id, team }, { authorIds, coachIds, note }) {
    // Whoever offered it stays its author.
    const named = { authorIds: [...new Set([...idsIn(team, 'author'), ...authorIds])], coachIds };
    const problem = await unknownPerson(context, named);
    if (problem) return problem;
    const keeper = actingPersonId(context.actor);
    const partyIds = keeper ? [keeper] : [];
    await addParties(context.tx, { caseId: id, partyKind: 'person', partyIds, relation: 'keeper' }, context.now);
    const joined = await changeTeam(context, id, { before: team, named });
    return {
      payload: { ...named, note },
      ...authorsChanged({ caseId: id, before: [], now: named.authorIds, doneOn: context.today }),
      recipients: { 'cultivation-joined': [...new Set([...joined, ...named.authorIds])] },
    };
  },
});

/** Authors and coaches as they now are. */
export const nameTeam = defineAct({
  name: 'topics.name-team',
  subject: cultivationSubject,
  verb: 'name-team',
  input: nameTeamInput,
  async change(context, { id, team }, named) {
    if (named.authorIds.length === 0) return refuse('cultivation-without-author');
    const problem = await unknownPerson(context, named);
    if (problem) return problem;
    const joined = await changeTeam(context, id, { before: team, named });
    const before = idsIn(team, 'author');
    return {
      payload: { ...named },
      recipients: { 'cultivation-joined': joined },
      ...authorsChanged({ caseId: id, before, now: named.authorIds, doneOn: context.today }),
    };
  },
});
