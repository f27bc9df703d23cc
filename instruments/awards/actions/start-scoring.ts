import { defineAct } from '#kernel/acts';
import { addParties } from '#kernel/cases';
import { refuse } from '#platform/errors';
import { startScoringInput } from '../contract.ts';
import { panelOf } from '../panel.ts';
import { insertPanel, updateRound } from '../storage.ts';
import { awardSubject } from '../subject.ts';

/** Nominations end; the named panel scores, each for themselves. */
export const startScoring = defineAct({
  name: 'awards.start-scoring',
  subject: awardSubject,
  verb: 'start-scoring',
  input: startScoringInput,
  async change({ tx, today, now }, { id, record }, { panelIds, until }) {
    if (until < today) return refuse('date-past', { on: until });
    const wanted = [...new Set(panelIds)];
    const panel = await panelOf(tx, wanted, today);
    if (panel.length < wanted.length || wanted.length < panelIds.length) return refuse('panel-unclear');
    await insertPanel(tx, id, panel);
    await addParties(tx, { caseId: id, partyKind: 'person', partyIds: wanted, relation: 'panelist' }, now);
    await updateRound(tx, id, { scoring_until: until });
    return {
      payload: { panelIds: wanted, until },
      recipients: { 'asked-to-score': wanted },
      noticeParams: { title: record.title, until },
    };
  },
});
