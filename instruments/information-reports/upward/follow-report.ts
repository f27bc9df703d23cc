// What sending, adoption and instruction leave on the reports an issue was made of: an event, a word to the author, a deed.
// Performed inside the acts on the issue or the instruction.
import { v5 } from 'uuid';
import * as z from 'zod';
import { type ActContext, defineAct } from '#kernel/acts';
import type { NewDeed, WithdrawnDeeds } from '#kernel/deeds';
import { highestOfLevel } from '../adoptions/counted.ts';
import { standingOfReport } from '../adoptions/storage.ts';
import { adoptionForms, levels } from '../contract/levels.ts';
import { seatAbove } from '../higher-seats/storage.ts';
import { deedOwner, type Report } from '../reports/report.ts';
import { reportSubject } from '../reports/subject.ts';

const authors = ({ authorId }: Report) => (authorId ? [authorId] : []);
const inIssue = z.object({ issueId: z.uuid() });

export const noteSending = defineAct({
  name: 'information-reports.note-sending',
  subject: reportSubject,
  verb: 'note-sending',
  input: inIssue.extend({ receiver: z.string(), level: z.enum(levels) }),
  change: async (_context, { report }, { issueId, receiver, level }) => ({
    payload: { issueId, level },
    recipients: { 'information-sent-upward': authors(report) },
    noticeParams: { receiver },
  }),
});

/** One deed for each level, whatever the number of notices; a level nobody tells of any more has none. */
async function deedsOf({ tx }: ActContext, report: Report): Promise<{ deeds: NewDeed[]; withdraws: WithdrawnDeeds[] }> {
  const personId = deedOwner(report);
  if (!personId) return { deeds: [], withdraws: [] };
  const counted = highestOfLevel(await standingOfReport(tx, report.caseId));
  const authorLevel = await seatAbove(tx, personId);
  const subjectOf = (level: string) => v5(`information-adopted:${level}`, report.caseId);
  const deeds = counted.map(({ level, form, share, receiverKind: receiver, adoptedOn: doneOn }) => {
    const facts = { level, form, share, receiver, authorLevel, isCommissioned: report.commissionId !== null };
    return { ...{ personId, kind: 'information-adopted', doneOn, facts }, subjectId: subjectOf(level) };
  });
  const gone = levels.filter((level) => level !== 'own' && !counted.some((one) => one.level === level));
  return { deeds, withdraws: [{ subjectIds: gone.map(subjectOf), kinds: ['information-adopted'] }] };
}

const adopted = inIssue.extend({ adoptionId: z.uuid(), level: z.enum(levels), form: z.enum(adoptionForms) });

export const noteAdoption = defineAct({
  name: 'information-reports.note-adoption',
  subject: reportSubject,
  verb: 'note-adoption',
  input: adopted.extend({ receiver: z.string() }),
  async change(context, { report }, { receiver, ...payload }) {
    const recipients = { 'information-adopted-above': authors(report) };
    return { payload, recipients, noticeParams: { receiver }, ...(await deedsOf(context, report)) };
  },
});

export const noteAdoptionChanged = defineAct({
  name: 'information-reports.note-adoption-changed',
  subject: reportSubject,
  verb: 'note-adoption-changed',
  input: adopted.extend({ reason: z.string() }),
  async change(context, { report }, payload) {
    const recipients = { 'information-adoption-changed': authors(report) };
    return { payload, recipients, ...(await deedsOf(context, report)) };
  },
});

export const noteInstructed = defineAct({
  name: 'information-reports.note-instructed',
  subject: reportSubject,
  verb: 'note-instructed',
  input: z.object({ instructionId: z.uuid(), level: z.enum(levels), givenOn: z.iso.date(), isTold: z.boolean() }),
  async change(_context, { report }, { instructionId, level, givenOn, isTold }) {
    const personId = deedOwner(report);
    const deed = { kind: 'information-instructed', doneOn: givenOn, subjectId: instructionId, facts: { level } };
    return {
      payload: { instructionId, level },
      recipients: { 'information-instructed': isTold ? authors(report) : [] },
      deeds: personId ? [{ personId, ...deed }] : [],
    };
  },
});

export const noteInstructionWithdrawn = defineAct({
  name: 'information-reports.note-instruction-withdrawn',
  subject: reportSubject,
  verb: 'note-instruction-withdrawn',
  input: z.object({ instructionId: z.uuid() }),
  async change(_context, { report }, { instructionId }) {
    const personId = deedOwner(report);
    const taken = { subjectIds: [instructionId], kinds: ['information-instructed'] };
    return { payload: { instructionId }, withdraws: personId ? [{ ...taken, personIds: [personId] }] : [] };
  },
});

export const noteHandling = defineAct({
  name: 'information-reports.note-handling',
  subject: reportSubject,
  verb: 'note-handling',
  input: z.object({ instructionId: z.uuid(), unit: z.string(), isTold: z.boolean() }),
  change: async (_context, { report }, { instructionId, unit, isTold }) => ({
    payload: { instructionId },
    recipients: { 'information-handling': isTold ? authors(report) : [] },
    noticeParams: { unit },
  }),
});

export const noteAnswer = defineAct({
  name: 'information-reports.note-answer',
  subject: reportSubject,
  verb: 'note-answer',
  input: z.object({ instructionId: z.uuid(), unit: z.string() }),
  change: async (_context, { report }, { instructionId, unit }) => ({
    payload: { instructionId },
    recipients: { 'information-answered': authors(report) },
    noticeParams: { unit },
  }),
});
