// One proposal as the asker may see it, with everything they can do and why not.
import * as z from 'zod';
import { defineQuery, type QueryContext } from '#kernel/acts';
import { clockView } from '#kernel/deadlines';
import { abilities } from '#kernel/lifecycle';
import { unitNames } from '#kernel/people';
import { unitsOf } from '#kernel/permissions';
import { type Commitment, type CommitmentView, commitmentsOf } from '#kernel/recommendations';
import { commitmentViews, type Handling, type HandlingViews, isActive, undertakingViews } from '#kernel/undertakings';
import { type Refusal, refuse } from '#platform/errors';
import { capacitiesAt } from '../capacities.ts';
import { type ProposalState, type ProposalView, proposalView } from '../contract.ts';
import { proposalLifecycle, writableStates } from '../lifecycle.ts';
import { proposalNumbers, undertakingNumbers } from '../settings.ts';
import { readFacts } from '../subject.ts';
import { proposalKind } from '../undertaken.ts';
import { paperParts } from './paper-view.ts';
import { type ProposalReader, proposalReader } from './proposal-reader.ts';
import { type ProposalDetails, readDetails } from './read-details.ts';
import { type ReadProposal, readProposal } from './read-proposal.ts';
import { sayer } from './say.ts';
import { timelineOf } from './timeline.ts';
import { turnView } from './turn-view.ts';

/** The running clock that decides the next date. */
function nextClock({ calendar, now }: QueryContext, { clocks }: Handling): ProposalView['clock'] {
  const [first] = clocks.filter((clock) => !clock.stopped).sort((one, other) => one.dueOn.localeCompare(other.dueOn));
  return first ? clockView(first, calendar, now) : null;
}

function documentsOf(state: string, { views, reader }: HandlingViews): ProposalView['documents'] {
  const isGivenOut = views.some(isActive);
  const hasLetter = views.some(({ replies }) => replies.some(({ signedOffAt }) => signedOffAt !== null));
  return [
    ...(writableStates.includes(state as ProposalState) ? [] : (['proposal'] as const)),
    ...(isGivenOut && reader.isInside ? (['assignment-notice'] as const) : []),
    ...(hasLetter ? (['reply-letter'] as const) : []),
  ];
}

/** Whose task passed on to another keeps its promise; its name is then not among those at work. */
async function namesOfPromising({ tx }: QueryContext, { units }: Handling, commitments: readonly Commitment[]) {
  const others = commitments.map(({ unitId }) => unitId).filter((id) => !units.has(id));
  return others.length === 0 ? units : new Map([...units, ...(await unitNames(tx, others))]);
}

async function commitmentsShown(
  context: QueryContext,
  { standing, handled }: { standing: ReadProposal['standing']; handled: HandlingViews },
): Promise<CommitmentView[]> {
  const { handling, views } = handled;
  if (views.length === 0) return [];
  const caseId = standing.proposal.caseId;
  const commitments = await commitmentsOf(context.tx, [caseId]);
  return commitmentViews(context, {
    commitments,
    undertakings: handling.undertakings,
    proposerIdsOf: () => standing.proposerIds,
    units: await namesOfPromising(context, handling, commitments),
    say: sayer(context),
  });
}

interface Gathered extends ReadProposal {
  readonly handled: HandlingViews;
  readonly details: ProposalDetails;
  readonly reader: ProposalReader;
}

async function gather(context: QueryContext, read: ReadProposal): Promise<Gathered> {
  const { record, standing, recommendations } = read;
  const { proposal, proposerIds } = standing;
  const handled = await undertakingViews(context, {
    caseId: record.id,
    kind: proposalKind,
    proposerIds,
    recommendationIds: recommendations.map(({ id }) => id),
    say: sayer(context),
  });
  const own = unitsOf(context.actor);
  const isOfUnit = handled.handling.undertakings.some((one) => isActive(one) && own.includes(one.unitId));
  const reader = proposalReader(context.actor, { proposal, proposerIds, isOfUnit });
  return { ...read, handled, details: await readDetails(context.tx, record.id, context.actor), reader };
}

/** What follows from the rules: abilities, limits, the cut-off of the session. */
async function ruledParts(context: QueryContext, found: Gathered) {
  const { record, standing } = found;
  const state = record.state as ProposalState;
  const facts = await readFacts(context, found);
  const capacities = capacitiesAt(context.actor, standing.proposal);
  return {
    state,
    abilities: abilities(proposalLifecycle, { state, capacities, facts }).map(sayer(context)),
    cutsOffAt: facts.window?.cutsOffAt.toISOString() ?? null,
    limits: {
      titleCharacters: context.settings.get(proposalNumbers.titleLimit),
      bodyCharacters: context.settings.get(proposalNumbers.bodyLimit),
    },
    classSet: undertakingNumbers(context.settings).classSet,
    classLetters: [...undertakingNumbers(context.settings).classLetters],
  };
}

async function viewOf(context: QueryContext, found: Gathered): Promise<ProposalView> {
  const { record, standing, recommendations, handled, details, reader } = found;
  const { proposal, proposerIds } = standing;
  const { turn, id, version, title, number, isKey } = record;
  const { proposerName, kind, occasion, aimedSessionId, situation, isOneMatter } = proposal;
  const { handling } = handled;
  return {
    ...{ id, version, title, number, isKey, kind, occasion, aimedSessionId, situation, isOneMatter },
    ...(await ruledParts(context, found)),
    ...paperParts(details, reader),
    recommendations: [...recommendations],
    body: details.body && { ...details.body, isConfirmed: proposal.bodyConfirmedAt !== null },
    submittedAt: proposal.submittedAt?.toISOString() ?? null,
    turn: turnView({ turn, proposerName, proposerIds, details, handling, reader }),
    clock: nextClock(context, handling),
    undertakings: handled.views,
    commitments: await commitmentsShown(context, { standing, handled }),
    timeline: await timelineOf(context.tx, id, reader),
    documents: documentsOf(record.state, handled),
  };
}

/** At most 18 SQL queries, however many units and signers; 8 for a draft. */
export const proposalCase = defineQuery({
  name: 'proposals.case',
  parameters: z.object({ id: z.uuid() }),
  answer: proposalView,
  async ask(context, { id }): Promise<ProposalView | Refusal> {
    const read = await readProposal(context, id);
    return read ? viewOf(context, await gather(context, read)) : refuse('not-found');
  },
});
