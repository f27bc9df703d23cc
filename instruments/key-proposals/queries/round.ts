// The round of a year: candidates with their sheets beside each other, the vote, what one may do.
import { defineQuery, type QueryContext } from '#kernel/acts';
import { ballotForVoter, ballotsOf } from '#kernel/ballots';
import { type CaseRecord, readCase } from '#kernel/cases';
import { abilities } from '#kernel/lifecycle';
import { hasRole } from '#kernel/permissions';
import { refuse } from '#platform/errors';
import { type CandidateView, type RoundState, type RoundView, roundAnswer, roundParameters } from '../contract.ts';
import type { Candidate, Round } from '../kept.ts';
import { roundLifecycle } from '../lifecycle.ts';
import { keyNumbers } from '../settings.ts';
import { nominationsOf, readRound, roundYears } from '../storage/rounds.ts';
import { isOffice, roundCapacities, roundFacts, seesRounds } from '../subject.ts';
import { sayer } from './say.ts';

type Nominations = Awaited<ReturnType<typeof nominationsOf>>;

function candidateOf(candidate: Candidate, nominations: Nominations, seesSheets: boolean): CandidateView {
  const { proposalId, number, title, state, marks, note, isShortlisted, screenedByName, isDecided } = candidate;
  return {
    ...{ proposalId, number, title, state, isDecided },
    nominations: nominations
      .filter((one) => one.proposal_id === proposalId)
      .map((one) => ({ bodyName: one.body_name, reason: one.reason, byName: one.by_name })),
    sheet: seesSheets ? { marks: { ...marks }, note, isShortlisted, screenedByName } : null,
  };
}

async function viewOf(context: QueryContext, record: CaseRecord, round: Round): Promise<RoundView> {
  const { tx, actor, settings } = context;
  const { id, version, title } = record;
  const state = record.state as RoundState;
  const nominations = await nominationsOf(tx, id);
  const ballots = isOffice(actor) ? await ballotsOf(tx, id) : [];
  const last = ballots.at(-1);
  const own = last?.state === 'open' && actor.personId ? await ballotForVoter(tx, last, actor.personId) : null;
  const meeting = { state, capacities: roundCapacities(actor), facts: roundFacts(round, context) };
  return {
    ...{ id, version, title, state, year: round.year, workPoints: round.workPoints },
    criteria: [...round.criteria],
    collectUntilOn: round.collectUntilOn,
    mostNamed: settings.get(keyNumbers.keyCount),
    candidates: round.candidates.map((one) => candidateOf(one, nominations, isOffice(actor))),
    ballots,
    ownBallotId: own && last ? last.id : null,
    abilities: abilities(roundLifecycle, meeting).map(sayer(context)),
  };
}

export const round = defineQuery({
  name: 'key-proposals.round',
  parameters: roundParameters,
  answer: roundAnswer,
  async ask(context, { id, year }) {
    const { tx, actor, today } = context;
    if (!seesRounds(actor)) return refuse('not-permitted', { verb: 'round' });
    const years = await roundYears(tx);
    const chosen = years.find((one) => (id ? one.id === id : year ? one.year === year : true));
    if ((id || year) && !chosen) return refuse('not-found');
    const record = chosen ? await readCase(tx, chosen.id) : null;
    const kept = chosen ? await readRound(tx, chosen.id) : null;
    const thisYear = Number(today.slice(0, 4));
    return {
      round: record && kept ? await viewOf(context, record, kept) : null,
      years: years.map((one) => ({ ...one, state: one.state as RoundState })),
      mayOpen: hasRole(actor, ['proposal-officer', 'proposal-committee-head']),
      nextYear: Math.max(thisYear, ...years.map((one) => one.year + 1)),
    };
  },
});
