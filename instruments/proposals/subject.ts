// What an act on a proposal is given: the locked case, the proposal, the facts for the rules.
import type { ActContext, ClockPeriods, Subject, SubjectKind } from '#kernel/acts';
import { audiencesOf, type CaseRecord, lockCase, partyIdsOf } from '#kernel/cases';
import { plenarySessions } from '#kernel/people';
import { isSystem } from '#kernel/permissions';
import { type RecommendationView, recommendationsOf } from '#kernel/recommendations';
import { undertakingsOfCases } from '#kernel/undertakings';
import type { SettingDefinition } from '#platform/settings';
import { countCharacters } from '#platform/text';
import { capacitiesAt, speaksForBody } from './capacities.ts';
import type { ProposalState } from './contract.ts';
import type { ProposalFacts } from './facts.ts';
import { proposalLifecycle, writableStates } from './lifecycle.ts';
import { type Proposal, type ProposalStanding, signersIn } from './proposal.ts';
import { isAimAmbiguous, sessionAimedAt } from './session-aimed-at.ts';
import { proposalNumbers } from './settings.ts';
import { readStanding } from './storage.ts';

export interface ProposalSubject extends Subject<ProposalState, ProposalFacts> {
  readonly proposal: Proposal;
  /** Read while the text can still change; later acts have no use for them. */
  readonly recommendations: readonly RecommendationView[];
  readonly proposerIds: readonly string[];
  readonly revisionCount: number;
}

/** Reading facts needs no act: a screen asks for them in the same way. */
export type FactsContext = Pick<ActContext, 'tx' | 'actor' | 'now' | 'settings'>;

export interface FactsWanted {
  readonly record: CaseRecord;
  readonly standing: ProposalStanding;
  readonly recommendations: readonly RecommendationView[];
}

type Windows = Pick<ProposalFacts, 'window' | 'isSessionAmbiguous'>;

async function windowOf(context: FactsContext, { record, standing }: FactsWanted): Promise<Windows> {
  const isOpenToWriting = writableStates.includes(record.state as ProposalState);
  const { occasion, aimedSessionId } = standing.proposal;
  if (occasion === 'ordinary' || !isOpenToWriting) return { window: null, isSessionAmbiguous: false };
  const sessions = await plenarySessions(context.tx);
  // What was sent in once stays in its session, whatever opens afterwards.
  const aim = { createdAt: record.createdAt, now: context.now, aimedSessionId: record.sessionId ?? aimedSessionId };
  const session = sessionAimedAt(sessions, aim);
  const window = session && { opensAt: session.from, cutsOffAt: session.until };
  return { window, isSessionAmbiguous: isAimAmbiguous(sessions, aim) };
}

export async function readFacts(context: FactsContext, wanted: FactsWanted): Promise<ProposalFacts> {
  const { record, standing, recommendations } = wanted;
  const { proposal } = standing;
  const lengths = recommendations.map(({ text }) => countCharacters(text));
  const isDrafted = record.state === 'assignment-drafted';
  const undertakings = isDrafted ? await undertakingsOfCases(context.tx, [record.id]) : [];
  return {
    kind: proposal.kind,
    occasion: proposal.occasion,
    titleLength: countCharacters(record.title),
    bodyLength: lengths.reduce((sum, length) => sum + length, countCharacters(proposal.situation)),
    hasSituation: proposal.situation.trim() !== '',
    recommendationLengths: lengths,
    isOneMatter: proposal.isOneMatter,
    hasCategory: record.categoryId !== null,
    signedCount: signersIn(proposal, 'signed').length,
    isOpenToJoining: record.state === 'cosigning' && record.audience === 'members',
    isAmongSigners: [...signersIn(proposal, 'signed'), ...signersIn(proposal, 'invited')].includes(
      context.actor.personId ?? '',
    ),
    hasBody: proposal.bodyId !== null,
    isBodyConfirmed: proposal.bodyConfirmedAt !== null,
    speaksForBody: speaksForBody(context.actor, proposal),
    ...(await windowOf(context, wanted)),
    holdsSeat: standing.leadHoldsSeat,
    mergedInCount: standing.mergedInCount,
    proposedUnits: undertakings.filter(({ state }) => state === 'proposed').map(({ role }) => ({ role })),
    wasReturned: proposal.returnedCount > 0,
    limits: {
      title: context.settings.get(proposalNumbers.titleLimit),
      body: context.settings.get(proposalNumbers.bodyLimit),
    },
    now: context.now,
  };
}

const clock = (number: SettingDefinition<number>, unit: 'days' | 'workingDays'): ClockPeriods[string] => {
  return ({ settings }) => {
    const length = settings.get(number);
    return { period: unit === 'days' ? { days: length } : { workingDays: length }, basis: number.key };
  };
};

export const proposalSubject: SubjectKind<ProposalState, ProposalFacts, ProposalSubject> = {
  lifecycle: proposalLifecycle,
  clocks: {
    'pre-review': clock(proposalNumbers.preReviewDays, 'days'),
    revision: clock(proposalNumbers.revisionWorkingDays, 'workingDays'),
    decision: clock(proposalNumbers.decisionDays, 'days'),
    assignment: clock(proposalNumbers.assignmentDays, 'days'),
  },
  async load(context, id) {
    const { tx, actor, today } = context;
    const record = await lockCase(tx, id);
    if (record?.kind !== proposalLifecycle.kind) return null;
    const standing = await readStanding(tx, { caseId: id, partyIds: partyIdsOf(actor), today });
    if (!standing) return null;
    const isSeen = standing.isNamed || isSystem(actor) || audiencesOf(actor).includes(record.audience);
    if (!isSeen) return null;
    const state = record.state as ProposalState;
    const recommendations = writableStates.includes(state) ? await recommendationsOf(tx, [id]) : [];
    const facts = await readFacts(context, { record, standing, recommendations });
    const { proposal, proposerIds, revisionCount } = standing;
    const capacities = capacitiesAt(actor, proposal);
    return { record, id, state, facts, capacities, proposal, recommendations, proposerIds, revisionCount };
  },
};
