import { defineAct } from '#kernel/acts';
import { holdersOf } from '#kernel/people';
import { answerMatterInput, followMatterInput, handToOfficeInput, noteResponseInput } from '../../contract/matters.ts';
import { answerWith, handOver, noteOn, respond } from '../storage.ts';
import { matterSubject } from '../subject.ts';

/** At once or after a while: what whoever raised it was told. */
export const answerMatter = defineAct({
  name: 'places.answer-matter',
  subject: matterSubject,
  verb: 'answer-matter',
  input: answerMatterInput,
  async change({ tx, now }, { id, matter, state }, { answer }) {
    await answerWith(tx, { caseId: id, answer, at: now });
    return { payload: { from: state }, recipients: { 'matter-answered': [matter.receiverId] } };
  },
});

export const handToOffice = defineAct({
  name: 'places.hand-to-office',
  subject: matterSubject,
  verb: 'hand-to-office',
  input: handToOfficeInput,
  async change({ tx, actor, now, today }, { id }, { note }) {
    await handOver(tx, id);
    await noteOn(tx, { caseId: id, text: note, byName: actor.name, at: now });
    const officers = await holdersOf(tx, { roles: ['member-affairs-officer'], today });
    return { payload: {}, recipients: { 'matter-handed-over': officers }, noticeParams: { by: actor.name } };
  },
});

/** What was done meanwhile; it stays open until it is answered. */
export const followMatter = defineAct({
  name: 'places.follow-matter',
  subject: matterSubject,
  verb: 'follow-matter',
  input: followMatterInput,
  async change({ tx, actor, now }, { id, state, matter }, { note }) {
    await noteOn(tx, { caseId: id, text: note, byName: actor.name, at: now });
    return {
      payload: {},
      to: state === 'recorded' ? 'followed' : state,
      recipients: { 'matter-followed': [matter.receiverId] },
    };
  },
});

/** What the visitor says of the answer. */
export const noteResponse = defineAct({
  name: 'places.note-response',
  subject: matterSubject,
  verb: 'note-response',
  input: noteResponseInput,
  async change({ tx }, { id }, { response, note }) {
    await respond(tx, { caseId: id, response, note });
    return { payload: { response } };
  },
});
