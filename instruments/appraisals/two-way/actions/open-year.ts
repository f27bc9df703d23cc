import { defineRegisterAct } from '#kernel/acts';
import { addDays } from '#kernel/deadlines';
import { holdersOf } from '#kernel/people';
import { isRefusal, refuse } from '#platform/errors';
import { appraisalNumbers } from '../../settings.ts';
import { answeredUndertakings, waitForOtherOpenings } from '../answered-undertakings.ts';
import { openYearInput } from '../contract.ts';
import { leadProposersOf } from '../lead-proposers.ts';
import { appraisingOffice } from '../relations.ts';
import { openOne } from './open-one.ts';

/** Opens the appraisals of a year at one stroke; whoever has sheets to fill in is told once, not once per case. */
export const openYear = defineRegisterAct({
  name: 'appraisals.open-year',
  event: 'year-opened',
  who: appraisingOffice,
  input: openYearInput,
  async change(context, { year, closesOn: wanted, undertakingIds }) {
    const { tx, settings, today } = context;
    const closesOn = wanted ?? addDays(today, settings.get(appraisalNumbers.windowDays));
    await waitForOtherOpenings(tx);
    const answered = await answeredUndertakings(tx, { year, ...(undertakingIds ? { only: undertakingIds } : {}) });
    if (answered.length === 0) return refuse('nothing-to-appraise', { year });
    for (const { undertakingId } of answered) {
      const envelope = { input: { year, closesOn, undertakingId } };
      const opened = await openOne.run({ ...context, receipt: null }, envelope);
      if (isRefusal(opened)) return opened;
    }
    const unitIds = [...new Set(answered.map(({ unitId }) => unitId))];
    const proposerIds = await leadProposersOf(
      tx,
      answered.map(({ proposalId }) => proposalId),
    );
    const contacts = await holdersOf(tx, { roles: ['unit-contact'], unitIds, today });
    return {
      payload: { year, closesOn, count: answered.length },
      recipients: { 'two-way-opened': [...proposerIds, ...contacts] },
      noticeParams: { year, closesOn },
      answer: { count: answered.length, closesOn },
    };
  },
});
