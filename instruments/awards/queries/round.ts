// One round as its reader may see it: points stay inside the panel and the council, own sheets with their writers.
import * as z from 'zod';
import { defineQuery, type QueryContext } from '#kernel/acts';
import { type CaseRecord, readCase } from '#kernel/cases';
import { abilities } from '#kernel/lifecycle';
import { committeeOfficeRoles, hasRole } from '#kernel/permissions';
import { type Refusal, refuse } from '#platform/errors';
import { factsOfCandidates, noFacts } from '../candidate-facts.ts';
import { capacitiesAt, isSeenBy } from '../capacities.ts';
import { type AwardRound, type AwardState, awardRound, type CandidateFacts, type NomineeView } from '../contract.ts';
import { awardLifecycle } from '../lifecycle.ts';
import type { Nominee, Round } from '../round.ts';
import { hasConflict, spreadOf } from '../scores.ts';
import { scorersOf, standingOf } from '../standing.ts';
import { readRound } from '../storage.ts';

interface Reading {
  readonly round: Round;
  readonly state: AwardState;
  readonly personId: string | null;
  /** Office, council and panel. */
  readonly isInside: boolean;
  readonly facts: ReadonlyMap<string, CandidateFacts>;
}

const beforeVote: readonly AwardState[] = ['drafted', 'nominating', 'scoring'];

function mineOf({ round, personId }: Reading, nominee: Nominee): NomineeView['mine'] {
  const panelist = round.panel.find((one) => one.personId === personId);
  if (!panelist) return null;
  const sheet = round.scores.find((one) => one.personId === personId && one.nomineeId === nominee.id);
  return {
    isExcluded: hasConflict(nominee.ties, panelist.ties),
    points: sheet ? { ...sheet.points } : null,
    remark: sheet?.remark ?? '',
  };
}

function nomineeView(reading: Reading, nominee: Nominee): NomineeView {
  const { round, state, isInside, facts } = reading;
  const { id, targetId, label, detail, holder, isCollective, outcome, certificateNumber } = nominee;
  const scores = round.scores.filter(({ nomineeId }) => nomineeId === id);
  const isScored = isInside && !beforeVote.includes(state);
  return {
    ...{ id, targetId, label, detail, holder, isCollective, outcome, certificateNumber },
    nominations: round.nominations
      .filter(({ nomineeId }) => nomineeId === id)
      .map(({ byName, reason }) => ({ by: byName, reason })),
    facts: facts.get(targetId) ?? noFacts,
    mine: state === 'scoring' ? mineOf(reading, nominee) : null,
    scoredBy: isInside ? scores.length : 0,
    spread: isScored ? spreadOf(scores.map(({ total }) => total)) : null,
  };
}

/** Outside the office only those are shown who are to be honoured, and only from the public notice. */
function nomineesFor(reading: Reading): NomineeView[] {
  const { round, state, isInside } = reading;
  const isOpen = isInside || state === 'nominating';
  const shown = isOpen ? round.nominees : round.nominees.filter(({ outcome }) => outcome === 'awarded');
  return shown.map((nominee) => nomineeView(reading, nominee));
}

const panelOf = (round: Round): AwardRound['panel'] =>
  round.panel.map(({ personId, name }) => ({
    personId,
    name,
    scored: round.scores.filter((one) => one.personId === personId).length,
    excluded: round.nominees.filter((nominee) => !scorersOf(round, nominee).some((one) => one.personId === personId))
      .length,
  }));

const objectionsFor = (round: Round, isOffice: boolean): AwardRound['objections'] =>
  isOffice
    ? round.objections.map(({ byName: by, at, ...rest }) => ({ ...rest, by, at: new Date(at).toISOString() }))
    : [];

async function viewOf(context: QueryContext, record: CaseRecord, round: Round): Promise<AwardRound> {
  const { tx, actor, today, translate } = context;
  const state = record.state as AwardState;
  const capacities = capacitiesAt(actor, round);
  const { limits, ballots, facts } = await standingOf(tx, { round, state, today });
  const isOffice = hasRole(actor, committeeOfficeRoles);
  const isInside = isOffice || capacities.has('panelist');
  const targetIds = round.nominees.map(({ targetId }) => targetId);
  const known = await factsOfCandidates(tx, { kind: round.awardKind, sessionId: round.sessionId, targetIds, today });
  const reading: Reading = { round, state, personId: actor.personId, isInside, facts: known };
  const { awardKind, awardName, nominatingUntil, scoringUntil, noticeFrom, noticeUntil, decidedOn, issuedOn } = round;
  return {
    ...{ id: record.id, version: record.version, state, title: record.title, awardKind, awardName, limits },
    ...{ nominatingUntil, scoringUntil, noticeFrom, noticeUntil, decidedOn, issuedOn },
    session: { id: round.sessionId, name: round.sessionName },
    criteria: [...round.criteria],
    meeting: round.meeting,
    documentNumber: round.documentNumber,
    cancelledReason: isOffice ? round.cancelledReason : '',
    panel: isInside ? panelOf(round) : [],
    nominees: nomineesFor(reading),
    ballots: isOffice ? [...ballots] : [],
    objections: objectionsFor(round, isOffice),
    abilities: abilities(awardLifecycle, { state, capacities, facts }).map(({ verb, isAllowed, refusal }) =>
      refusal
        ? { verb, isAllowed, code: refusal.code, reason: translate(`refusals.${refusal.code}`, refusal.params) }
        : { verb, isAllowed },
    ),
  };
}

export const roundQuery = defineQuery({
  name: 'awards.round',
  /** One nominee alone is for the certificate. */
  parameters: z.object({ id: z.uuid(), nomineeId: z.uuid().optional() }),
  answer: awardRound,
  async ask(context, { id }): Promise<AwardRound | Refusal> {
    const record = await readCase(context.tx, id);
    if (record?.kind !== awardLifecycle.kind) return refuse('not-found');
    const round = await readRound(context.tx, id);
    if (!round || !isSeenBy(context.actor, record, capacitiesAt(context.actor, round))) return refuse('not-found');
    return viewOf(context, record, round);
  },
});
