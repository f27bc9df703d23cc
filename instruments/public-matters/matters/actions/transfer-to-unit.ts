import { defineAct } from '#kernel/acts';
import { addParties } from '#kernel/cases';
import { startClock } from '#kernel/deadlines';
import { activeUnits, holdersOf } from '#kernel/people';
import { insertUndertakings, undertakingsOfCases } from '#kernel/undertakings';
import { refuse } from '#platform/errors';
import { transferInput } from '../../contract/matters.ts';
import { matterNumbers } from '../../settings.ts';
import { updateMatter } from '../storage.ts';
import { matterSubject } from '../subject.ts';

/** To the unit whose business it is, as an undertaking with a day; the unit reads the text with private details masked. */
export const transferToUnit = defineAct({
  name: 'public-matters.transfer-to-unit',
  subject: matterSubject,
  verb: 'transfer-to-unit',
  input: transferInput,
  async change({ tx, now, today, calendar }, { id }, { unitId, note, workingDays }) {
    if (!(await activeUnits(tx)).some(({ id: active }) => active === unitId)) return refuse('unit-unknown');
    const before = await undertakingsOfCases(tx, [id]);
    const position = before.length + 1;
    const given = { caseId: id, unitId, role: 'sole', state: 'assigned', position, assignedAt: now } as const;
    const [undertaking] = await insertUndertakings(tx, [given]);
    await addParties(tx, { caseId: id, partyKind: 'unit', partyIds: [unitId], relation: 'sole' }, now);
    const place = { caseId: id, subjectId: undertaking!.id, subjectKind: 'undertaking', startedOn: today, calendar };
    const basis = matterNumbers.unitWorkingDays.key;
    await startClock(tx, { ...place, kind: 'reply', period: { workingDays }, basis });
    await updateMatter(tx, id, { unit_note: note });
    const contacts = await holdersOf(tx, { roles: ['unit-contact'], unitIds: [unitId], today });
    return {
      payload: { unitId, undertakingId: undertaking!.id, workingDays },
      touchesClocks: true,
      recipients: { 'public-matter-to-unit': contacts },
      answer: { undertakingId: undertaking!.id },
    };
  },
});
