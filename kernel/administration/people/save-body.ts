import { defineRegisterAct } from '#kernel/acts';
import { refuse } from '#platform/errors';
import { saveBodyInput } from '../contract.ts';
import { otherRowWith, rowStands, writeRow } from './write-row.ts';

/** Sectors, special committees, groups, participating units and councils. */
export const saveBody = defineRegisterAct({
  name: 'people.save-body',
  event: 'body-saved',
  who: ['system-administrator', 'proposal-officer', 'member-affairs-officer'],
  input: saveBodyInput,
  async change(context, { id, kind, name, shortName, nationalCode, termId, position, endedOn }) {
    if (termId && !(await rowStands(context, 'term', termId))) return refuse('not-found');
    const same = { kind, name, term_id: termId };
    if (await otherRowWith(context, 'body', { id, values: same })) return refuse('name-taken', { name });
    const values = {
      ...same,
      short_name: shortName,
      national_code: nationalCode,
      position,
      ended_on: endedOn,
    };
    const written = await writeRow(context, 'body', { id, values });
    if (!written) return refuse('not-found');
    return { payload: { bodyId: written.id, kind, fields: written.fields }, answer: { id: written.id } };
  },
});
