import { defineRegisterAct } from '#kernel/acts';
import { refuse } from '#platform/errors';
import { saveSheetInput } from '../contract.ts';
import { appraisingOffice } from '../relations.ts';
import { isSoundSheet } from '../rules.ts';
import { isYearOpened, saveSheet as keepSheet } from '../sheet-storage.ts';

/** The sheet of one side for a year; fixed as soon as an appraisal of that year is open. */
export const saveSheet = defineRegisterAct({
  name: 'appraisals.save-sheet',
  event: 'sheet-saved',
  who: appraisingOffice,
  input: saveSheetInput,
  async change({ tx, now }, { year, side, criteria }) {
    const fault = isSoundSheet(criteria);
    if (fault) return fault;
    if (await isYearOpened(tx, year)) return refuse('sheet-fixed', { year });
    await keepSheet(tx, { year, side, criteria, at: now });
    return { payload: { year, side, criteria: criteria.map(({ name, least, most }) => ({ name, least, most })) } };
  },
});
