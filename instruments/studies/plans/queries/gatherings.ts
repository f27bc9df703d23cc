// Study gatherings of a year that an entry of a plan, or a training class, may be linked to.
import * as z from 'zod';
import { defineQuery } from '#kernel/acts';
import { gatheringsMet } from '#kernel/gatherings';
import { gatheringChoices } from '../../contract/plans.ts';
import { gatheringLineOf } from '../../gathering-line.ts';

/** One SQL query. */
export const studyGatherings = defineQuery({
  name: 'studies.gatherings',
  parameters: z.object({ year: z.coerce.number().int().min(2000).max(2100) }),
  answer: gatheringChoices,
  who: ['study-secretary', 'body-officer', 'convenor'],
  async ask({ tx }, { year }) {
    const from = new Date(`${year}-01-01T00:00:00+08:00`);
    const until = new Date(`${year + 1}-01-01T00:00:00+08:00`);
    const met = await gatheringsMet(tx, { studyOnly: true, from, until });
    return { items: met.toReversed().slice(0, 300).map(gatheringLineOf) };
  },
});
