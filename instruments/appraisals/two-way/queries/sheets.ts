// The three sheets of a year.
import { defineQuery } from '#kernel/acts';
import { yearOf } from '#kernel/deadlines';
import { hasRole } from '#kernel/permissions';
import { type SheetsView, sheetsParameters, sheetsView } from '../contract.ts';
import { appraisingOffice } from '../relations.ts';
import { isYearOpened, sheetsInForce } from '../sheet-storage.ts';

export const appraisalSheets = defineQuery({
  name: 'appraisals.sheets',
  parameters: sheetsParameters,
  answer: sheetsView,
  async ask({ tx, actor, today }, { year = Number(yearOf(today)) }): Promise<SheetsView> {
    const isFixed = await isYearOpened(tx, year);
    const sheets = await sheetsInForce(tx, year);
    return {
      year,
      mayChange: hasRole(actor, appraisingOffice),
      sheets: sheets.map(({ side, criteria, fromYear }) => ({ side, criteria: [...criteria], fromYear, isFixed })),
    };
  },
});
