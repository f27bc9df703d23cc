import { defineCreation } from '#kernel/acts';
import { plenarySessions } from '#kernel/people';
import { refuse } from '#platform/errors';
import { draftInput } from '../contract.ts';
import { defaultCriteria } from '../default-criteria.ts';
import { awardLifecycle } from '../lifecycle.ts';
import { awardNumbers } from '../settings.ts';
import { insertRound } from '../storage.ts';

/** Begins a round: one kind of award for one session; its shares are those the committee has set today. */
export const draftRound = defineCreation({
  name: 'awards.draft',
  kind: awardLifecycle.kind,
  event: 'drafted',
  initial: { state: awardLifecycle.initial, turn: awardLifecycle.states.drafted.turn },
  who: ['proposal-officer', 'proposal-committee-head'],
  input: draftInput,
  title: ({ title }) => title,
  async create({ tx, settings }, { id }, { awardKind, sessionId, awardName, mostAwards, criteria }) {
    const sessions = await plenarySessions(tx);
    if (!sessions.some((session) => session.id === sessionId)) return refuse('session-unknown');
    if (awardKind === 'advanced-person' && mostAwards === null) return refuse('number-missing');
    const share = { 'excellent-proposal': awardNumbers.proposalShare, 'advanced-unit': awardNumbers.unitShare };
    const sharePercent = awardKind === 'advanced-person' ? null : settings.get(share[awardKind]);
    const isOfProposals = awardKind === 'excellent-proposal';
    await insertRound(tx, {
      case_id: id,
      award_kind: awardKind,
      session_id: sessionId,
      award_name: awardName,
      share_percent: sharePercent,
      most_awards: mostAwards,
      collective_percent: isOfProposals ? settings.get(awardNumbers.collectiveShare) : 0,
      criteria: JSON.stringify(criteria ?? defaultCriteria[awardKind]),
      ...{ nominating_until: null, scoring_until: null, limits: null, notice_from: null, notice_until: null },
      ...{ meeting: '', document_number: '', decided_on: null, issued_on: null, cancelled_reason: '' },
    });
    return { payload: { awardKind, sessionId, awardName, sharePercent }, shell: { audience: 'office', sessionId } };
  },
});
