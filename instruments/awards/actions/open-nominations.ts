import { defineAct } from '#kernel/acts';
import { refuse } from '#platform/errors';
import { openNominationsInput } from '../contract.ts';
import { updateRound } from '../storage.ts';
import { awardSubject } from '../subject.ts';

/** Committees, parties, groups and, for units, the units themselves may now nominate. */
export const openNominations = defineAct({
  name: 'awards.open-nominations',
  subject: awardSubject,
  verb: 'open-nominations',
  input: openNominationsInput,
  async change({ tx, today }, { id }, { until }) {
    if (until < today) return refuse('date-past', { on: until });
    await updateRound(tx, id, { nominating_until: until });
    return { payload: { until } };
  },
});
