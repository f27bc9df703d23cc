import { defineRegisterAct } from '#kernel/acts';
import { refuse } from '#platform/errors';
import { saveUnitInput } from '../contract.ts';
import { otherRowWith, writeRow } from './write-row.ts';

export const saveUnit = defineRegisterAct({
  name: 'people.save-unit',
  event: 'unit-saved',
  who: ['system-administrator', 'proposal-officer'],
  input: saveUnitInput,
  async change(context, { id, shortName, ...fields }) {
    const { name } = fields;
    if (await otherRowWith(context, 'unit', { id, values: { name } })) return refuse('name-taken', { name });
    const written = await writeRow(context, 'unit', { id, values: { ...fields, short_name: shortName } });
    if (!written) return refuse('not-found');
    return { payload: { unitId: written.id, fields: written.fields }, answer: { id: written.id } };
  },
});
