import { defineAct } from '#kernel/acts';
import { nextNumber } from '#kernel/cases';
import { nothing } from '../contract.ts';
import { awardedIn } from '../round.ts';
import { updateNominee, updateRound } from '../storage.ts';
import { awardSubject } from '../subject.ts';

/** Each certificate gets its number from the year's series, never given twice. */
export const issueCertificates = defineAct({
  name: 'awards.issue-certificates',
  subject: awardSubject,
  verb: 'issue-certificates',
  input: nothing,
  async change({ tx, now, today }, { id, round }) {
    const year = today.slice(0, 4);
    const numbers: string[] = [];
    for (const nominee of awardedIn(round)) {
      const sequence = await nextNumber(tx, `award-certificate:${year}`);
      const number = `${year}-${String(sequence).padStart(4, '0')}`;
      await updateNominee(tx, nominee.id, { certificate_number: number });
      numbers.push(number);
    }
    await updateRound(tx, id, { issued_on: today });
    return { payload: { numbers }, shell: { closedAt: now } };
  },
});
