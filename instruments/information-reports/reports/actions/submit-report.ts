import { defineAct } from '#kernel/acts';
import { dropVoice, raiseVoice } from '#kernel/voices';
import { nothing } from '../../contract/fields.ts';
import { wholeText, withTitle } from '../../text/whole-text.ts';
import { arrive } from '../arrival.ts';
import { deedOwner } from '../report.ts';
import { setSubmitted } from '../storage.ts';
import { reportSubject } from '../subject.ts';

/** Sent to the editor's desk; the text stays as it is from now on. */
export const submitReport = defineAct({
  name: 'information-reports.submit',
  subject: reportSubject,
  verb: 'submit',
  input: nothing,
  async change(context, { id, record, report }) {
    const { tx, now, today } = context;
    await setSubmitted(tx, id, now);
    const recipients = await arrive(context, { ...report, caseId: id, title: record.title });
    const text = withTitle(record.title, wholeText(report));
    await raiseVoice(tx, { caseId: id, kind: record.kind, at: now, text });
    const personId = deedOwner(report);
    return {
      payload: { origin: report.origin, isUrgent: report.isUrgent },
      shell: { audience: 'information-office' },
      recipients,
      noticeParams: { by: report.authorName },
      touchesClocks: true,
      deeds: personId ? [{ personId, kind: 'information-submitted', doneOn: today, facts: {} }] : [],
    };
  },
});

/** A draft that will not be sent. */
export const discardReport = defineAct({
  name: 'information-reports.discard',
  subject: reportSubject,
  verb: 'discard',
  input: nothing,
  change: async ({ now }) => ({ payload: {}, shell: { closedAt: now } }),
});

const taken = (id: string) => [{ subjectIds: [id], kinds: ['information-submitted'] }];

export const withdrawReport = defineAct({
  name: 'information-reports.withdraw',
  subject: reportSubject,
  verb: 'withdraw',
  input: nothing,
  async change({ tx, now }, { id }) {
    await dropVoice(tx, id);
    return { payload: {}, shell: { closedAt: now }, withdraws: taken(id) };
  },
});

/** Its author makes a proposal of it: the draft begun next is joined to it by `grown-from`, and counts in its place. */
export const turnIntoProposal = defineAct({
  name: 'information-reports.turn-into-proposal',
  subject: reportSubject,
  verb: 'turn-into-proposal',
  input: nothing,
  change: async ({ now }, { id, record, report }) => ({
    payload: {},
    shell: { closedAt: now },
    withdraws: taken(id),
    answer: { title: record.title, situation: [report.situation, report.causes].filter(Boolean).join('\n') },
  }),
});
