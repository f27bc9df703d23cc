import { defineAct } from '#kernel/acts';
import { readDeeds } from '#kernel/deeds';
import { refuse } from '#platform/errors';
import { insertReopening } from '../award-storage.ts';
import { reopenDeedInput } from '../contract.ts';
import { materialOf, sheetsOf } from '../count-year.ts';
import { sheetDigest } from '../seal.ts';
import { insertSheets } from '../sheet-storage.ts';
import { readRules } from '../storage.ts';
import { yearSubject } from '../subject.ts';

/** An appeal was upheld: one deed recorded after the freeze counts. A sealed year seals this member's sheet once more. */
export const reopenDeed = defineAct({
  name: 'assessments.reopen-deed',
  subject: yearSubject,
  verb: 'reopen-deed',
  input: reopenDeedInput,
  async change({ tx, now }, { id: caseId, state, year }, { deedId, reason }) {
    const deed = (await readDeeds(tx, year)).find(({ id }) => id === deedId);
    const { frozenAt } = year;
    if (!deed || !frozenAt || deed.recordedAt <= frozenAt.toISOString()) return refuse('deed-not-late');
    const { personId } = deed;
    if (!(await insertReopening(tx, { caseId, deedId, personId, reason, at: now })))
      return refuse('deed-reopened-already');
    const rules = state === 'sealed' ? await readRules(tx, year.rulesId) : null;
    if (rules) {
      const [sheet] = sheetsOf(await materialOf(tx, year, personId), rules.ruleSet);
      if (!sheet) return refuse('award-not-member');
      const digest = sheetDigest(sheet, rules.digest);
      await insertSheets(tx, [{ caseId, personId, sheet, digest, rulesDigest: rules.digest, at: now }]);
    }
    return {
      payload: { deedId, reason },
      recipients: { 'sheet-counted-again': [personId] },
      noticeParams: { year: year.year },
    };
  },
});
