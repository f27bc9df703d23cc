// What may still be appraised for a year, before the office opens it.
import { defineQuery } from '#kernel/acts';
import { addDays } from '#kernel/deadlines';
import { appraisalNumbers } from '../../settings.ts';
import { answeredUndertakings } from '../answered-undertakings.ts';
import { type Candidates, candidates, candidatesParameters } from '../contract.ts';
import { appraisingOffice } from '../relations.ts';

export const twoWayCandidates = defineQuery({
  name: 'appraisals.candidates',
  parameters: candidatesParameters,
  answer: candidates,
  who: appraisingOffice,
  async ask({ tx, today, settings }, { year }): Promise<Candidates> {
    const answered = await answeredUndertakings(tx, { year });
    return {
      closesOn: addDays(today, settings.get(appraisalNumbers.windowDays)),
      items: answered.map((one) => ({
        undertakingId: one.undertakingId,
        proposal: { id: one.proposalId, number: one.number, title: one.title },
        unit: { id: one.unitId, name: one.unitName },
        deliveredOn: one.deliveredOn,
      })),
    };
  },
});
