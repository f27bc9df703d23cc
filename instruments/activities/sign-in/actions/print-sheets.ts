import { randomInt } from 'node:crypto';
import { v7 } from 'uuid';
import { defineAct } from '#kernel/acts';
import { refuse } from '#platform/errors';
import { activitySubject } from '../../subject.ts';
import { printSheetsInput } from '../contract.ts';
import { peopleOnSheet } from '../paper/geometry.ts';
import { patternOf } from '../paper/pattern.ts';
import { orderedRoll } from '../roll-order.ts';
import { insertSheets } from '../sheet-storage.ts';

/** Without what looks like something else when read out. */
const letters = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const codeLength = 8;
const newCode = () => Array.from({ length: codeLength }, () => letters[randomInt(letters.length)]).join('');

/** The roll as it stands goes onto paper, so many people to a sheet. */
export const printSheets = defineAct({
  name: 'activities.print-sheets',
  subject: activitySubject,
  verb: 'print-sheets',
  input: printSheetsInput,
  async change({ tx, now }, { id: caseId }, { by }) {
    const personIds = await orderedRoll(tx, caseId, by);
    if (personIds.length === 0) return refuse('roll-empty');
    const of = Math.ceil(personIds.length / peopleOnSheet);
    const sheets = Array.from({ length: of }, (_, index) => {
      const code = newCode();
      return {
        ...{ id: v7({ msecs: now.getTime() }), caseId, number: index + 1, of, code, pattern: patternOf(code) },
        personIds: personIds.slice(index * peopleOnSheet, (index + 1) * peopleOnSheet),
        printedAt: now,
      };
    });
    await insertSheets(tx, sheets);
    return { payload: { sheets: of, people: personIds.length }, answer: { sheets: of } };
  },
});
