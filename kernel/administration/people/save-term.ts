import { defineRegisterAct } from '#kernel/acts';
import { refuse } from '#platform/errors';
import { saveTermInput } from '../contract.ts';
import { otherRowWith, writeRow } from './write-row.ts';

export const saveTerm = defineRegisterAct({
  name: 'people.save-term',
  event: 'term-saved',
  who: ['system-administrator', 'proposal-officer'],
  input: saveTermInput,
  async change(context, { id, ordinal, name, startsOn, endsOn }) {
    if (endsOn !== null && endsOn < startsOn) return refuse('ends-before-start', { startsOn });
    const isTaken = await otherRowWith(context, 'term', { id, values: { ordinal } });
    if (isTaken) return refuse('ordinal-taken', { ordinal });
    const values = { ordinal, name, starts_on: startsOn, ends_on: endsOn };
    const written = await writeRow(context, 'term', { id, values });
    if (!written) return refuse('not-found');
    return { payload: { termId: written.id, fields: written.fields }, answer: { id: written.id } };
  },
});
