import { defineRegisterAct } from '#kernel/acts';
import { refuse } from '#platform/errors';
import { pinyin, pinyinInitials } from '#platform/text';
import { savePersonInput } from '../contract.ts';
import { otherRowWith, writeRow } from './write-row.ts';

export const savePerson = defineRegisterAct({
  name: 'people.save-person',
  event: 'person-saved',
  who: ['system-administrator', 'proposal-officer', 'member-affairs-officer'],
  input: savePersonInput,
  async change(context, { id, birthYear, certificate, ...fields }) {
    if (certificate !== null) {
      const isTaken = await otherRowWith(context, 'person', { id, values: { external_key: certificate } });
      if (isTaken) return refuse('certificate-taken', { certificate });
    }
    const { name } = fields;
    const written = await writeRow(context, 'person', {
      id,
      values: {
        ...fields,
        birth_year: birthYear,
        external_key: certificate,
        pinyin: pinyin(name),
        initials: pinyinInitials(name),
      },
    });
    if (!written) return refuse('not-found');
    return { payload: { personId: written.id, fields: written.fields }, answer: { id: written.id } };
  },
});
