// What is made of an issue: a topic the office cultivates, or a member's draft; both stay joined to it.
import { askForAct, defineAct } from '#kernel/acts';
import { actingPersonId } from '#kernel/permissions';
import { refuse } from '#platform/errors';
import { makeCommissionInput, makeTopicInput, startDraftInput } from '../../contract.ts';
import { daysInOrder } from '../../rules.ts';
import type { Issue } from '../storage.ts';
import { issueSubject } from '../subject.ts';

const mostSaid = 1200;

/** In the citizens' own words, without who they are. */
const saidOf = ({ examples }: Issue): string => examples.map(({ sentence }) => sentence).join('\n');

/** Others ask for titles of four characters. */
const titleOf = (name: string): string => (name.length < 4 ? `${name}问题` : name);

/** It becomes a clue in the name of whoever asks; the office screens and cultivates it like any other. */
export const makeTopic = defineAct({
  name: 'barometer.make-topic',
  subject: issueSubject,
  verb: 'make-topic',
  input: makeTopicInput,
  async change({ tx, actor }, { id, record, issue }, { note }) {
    const senderId = actingPersonId(actor);
    if (!senderId) return refuse('not-permitted', { verb: 'make-topic' });
    const text = [note, saidOf(issue)].filter(Boolean).join('\n').slice(0, mostSaid) || record.title;
    const input = { title: titleOf(record.title), text, place: issue.place ?? '', senderId, sourceCaseId: id };
    await askForAct(tx, { act: 'topics.take-clue', id: null, input, key: `issue-${id}-clue` });
    return { payload: {} };
  },
});

/** It is planned as the information desk plans any other, which may change it until its first day. */
export const makeCommission = defineAct({
  name: 'barometer.make-commission',
  subject: issueSubject,
  verb: 'make-commission',
  input: makeCommissionInput,
  async change({ tx }, { id, record, issue }, { note, ...days }) {
    const problem = daysInOrder(days);
    if (problem) return problem;
    const text = [note, saidOf(issue)].filter(Boolean).join('\n').slice(0, mostSaid);
    const input = { ...days, title: titleOf(record.title), text, sourceCaseId: id };
    await askForAct(tx, {
      ...{ act: 'information-reports.plan-commission', id: null, input },
      key: `issue-${id}-commission-${record.version}`,
    });
    return { payload: days };
  },
});

/** A member makes a proposal of it: the draft they begin next is joined to it by `grown-from`. */
export const startDraft = defineAct({
  name: 'barometer.start-draft',
  subject: issueSubject,
  verb: 'start-draft',
  input: startDraftInput,
  change: async (_context, { record }) => ({ payload: {}, answer: { title: record.title } }),
});
