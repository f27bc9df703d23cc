// A toy instrument for the tests of the runner: a note is written, passed on, signed side by side, and closed.
import * as z from 'zod';
import { addParties, audiencesOf, type CaseRecord, lockCase } from '#kernel/cases';
import type { Lifecycle } from '#kernel/lifecycle';
import { generalCapacities } from '#kernel/permissions';
import { refuse } from '#platform/errors';
import { defineAct, defineCreation, defineRegisterAct, type Subject, type SubjectKind } from '../index.ts';

type NoteState = 'written' | 'passed-on' | 'closed';
interface NoteFacts {
  readonly title: string;
}

const lifecycle: Lifecycle<NoteState, NoteFacts> = {
  kind: 'note',
  initial: 'written',
  states: {
    written: { turn: 'writer' },
    'passed-on': { turn: 'office' },
    closed: { turn: null, isFinal: true },
  },
  transitions: [
    { verb: 'rename', from: ['written'], to: 'same', who: ['member', 'proposal-officer', 'system'], event: 'renamed' },
    { verb: 'second', from: ['written'], to: 'same', who: ['member'], event: 'seconded', versioned: false },
    {
      verb: 'pass-on',
      from: ['written'],
      to: 'passed-on',
      who: ['member'],
      rule: ({ title }) => (title === '' ? refuse('title-missing') : null),
      starts: ['reading'],
      event: 'passed-on',
      notices: ['note-arrived'],
    },
    {
      verb: 'decide',
      from: ['passed-on'],
      to: ['written', 'closed'],
      who: ['proposal-officer'],
      stops: ['reading'],
      event: 'decided',
    },
  ],
};

const note: SubjectKind<NoteState, NoteFacts, Subject<NoteState, NoteFacts>> = {
  lifecycle,
  clocks: { reading: () => ({ period: { workingDays: 3 }, basis: 'note.reading.workingDays' }) },
  async load({ tx, actor }, id) {
    const record = await lockCase(tx, id);
    const isSeen = record?.kind === 'note' && (audiencesOf(actor).includes(record.audience) || actor.seat !== null);
    if (!isSeen) return null;
    const facts = { title: record.title };
    return { record, id, state: record.state as NoteState, facts, capacities: generalCapacities(actor) };
  },
};

const write = defineCreation({
  name: 'notes.write',
  kind: 'note',
  event: 'written',
  initial: { state: 'written', turn: 'writer' },
  who: ['member'],
  input: z.object({ title: z.string().max(30) }),
  title: ({ title }) => title,
  create: async (_context, _record: CaseRecord, { title }) =>
    title === '忌' ? refuse('title-unlucky') : { payload: {}, shell: { audience: 'office' } },
});

const rename = defineAct({
  name: 'notes.rename',
  subject: note,
  verb: 'rename',
  input: z.object({ title: z.string().min(1).max(30) }),
  change: async (_context, _note, { title }) => ({ payload: { title }, shell: { title } }),
});

const second = defineAct({
  name: 'notes.second',
  subject: note,
  verb: 'second',
  input: z.object({}),
  change: async ({ actor }) => ({ payload: { by: actor.personId } }),
});

/** Tells the office; `tell` lets a test add people. */
const passOn = defineAct({
  name: 'notes.pass-on',
  subject: note,
  verb: 'pass-on',
  input: z.object({ tell: z.array(z.uuid()).default([]) }),
  change: async ({ actor }, _note, { tell }) => ({
    payload: {},
    recipients: { 'note-arrived': [...tell, ...(actor.personId ? [actor.personId] : [])] },
  }),
});

/** Writes first and refuses afterwards, as an act may that finds out late. */
const decide = defineAct({
  name: 'notes.decide',
  subject: note,
  verb: 'decide',
  input: z.object({
    to: z.enum(['written', 'closed', 'elsewhere']),
    outcome: z.enum(['fine', 'refused', 'broken']).default('fine'),
  }),
  async change({ tx, now, actor }, { record }, { to, outcome }) {
    const decider = {
      caseId: record.id,
      partyKind: 'person',
      partyIds: [actor.personId!],
      relation: 'decider',
    } as const;
    await addParties(tx, decider, now);
    if (outcome === 'refused') return refuse('second-thoughts');
    if (outcome === 'broken') throw new Error('the machine broke');
    return { payload: { to }, to, shell: { title: record.title, closedAt: to === 'closed' ? now : null } };
  },
});

const keepRegister = defineRegisterAct({
  name: 'shelves.keep-book',
  event: 'book-kept',
  who: ['system-administrator'],
  input: z.object({ book: z.string().min(1).max(20) }),
  change: async (_context, { book }) =>
    book === '禁书' ? refuse('book-refused') : { payload: { book }, answer: { book } },
});

export const noteActs = [write, rename, second, passOn, decide, keepRegister];
