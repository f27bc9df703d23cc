import { defineAct } from '#kernel/acts';
import { refuse } from '#platform/errors';
import { nothing } from '../contract.ts';
import { materialOf, sheetsOf } from '../count-year.ts';
import { sheetDigest } from '../seal.ts';
import { insertSheets } from '../sheet-storage.ts';
import { readRules, updateYear } from '../storage.ts';
import { yearSubject } from '../subject.ts';

/** The year's results as they are published to each member: kept with a digest and the rules' digest. */
export const seal = defineAct({
  name: 'assessments.seal',
  subject: yearSubject,
  verb: 'seal',
  input: nothing,
  async change({ tx, now }, { id: caseId, year }) {
    const rules = await readRules(tx, year.rulesId);
    if (!rules) return refuse('rules-not-in-force');
    const sheets = sheetsOf(await materialOf(tx, year), rules.ruleSet).map((sheet) => ({
      ...{ caseId, personId: sheet.personId, sheet, rulesDigest: rules.digest, at: now },
      digest: sheetDigest(sheet, rules.digest),
    }));
    await insertSheets(tx, sheets);
    await updateYear(tx, caseId, { sealed_at: now });
    return {
      payload: { rulesDigest: rules.digest, sheets: sheets.length },
      recipients: { 'assessment-sealed': sheets.map(({ personId }) => personId) },
      noticeParams: { year: year.year },
      shell: { closedAt: now },
    };
  },
});
