// 编辑 → 审核 → 签发 → 发出: a second person checks, a third signs, then the number is given.
import { defineAct } from '#kernel/acts';
import { nextNumber } from '#kernel/cases';
import { yearOf } from '#kernel/deadlines';
import { actingPersonId } from '#kernel/permissions';
import { indexText } from '#kernel/search';
import { masked } from '#platform/privacy';
import { nothing } from '../../contract/fields.ts';
import { issueReasonInput, sendIssueInput } from '../../contract/issues.ts';
import { checkers, informationDesk, signers } from '../../recipients.ts';
import { onEach, printReport, putBack } from '../../reports/actions/follow-issue.ts';
import { withTitle } from '../../text/whole-text.ts';
import { issueNumber } from '../issue.ts';
import { keepSending, keepStep, sendBackTo } from '../storage.ts';
import { issueSubject } from '../subject.ts';

export const sendToCheck = defineAct({
  name: 'information-reports.send-to-check',
  subject: issueSubject,
  verb: 'send-to-check',
  input: nothing,
  async change(context, { issue }) {
    const own = actingPersonId(context.actor);
    const others = [...new Set([...(await checkers(context)), ...(await informationDesk(context))])];
    const recipients = others.filter((id) => id !== own && !issue.editorIds.includes(id));
    return { payload: {}, recipients: { 'information-to-check': recipients } };
  },
});

export const passIssue = defineAct({
  name: 'information-reports.pass',
  subject: issueSubject,
  verb: 'pass',
  input: nothing,
  async change(context, { id }) {
    const { tx, actor, now } = context;
    await keepStep(tx, id, { step: 'checked', personId: actingPersonId(actor), name: actor.name, at: now });
    return { payload: {}, recipients: { 'information-to-sign': await signers(context) } };
  },
});

export const signIssue = defineAct({
  name: 'information-reports.sign',
  subject: issueSubject,
  verb: 'sign',
  input: nothing,
  async change(context, { id }) {
    const { tx, actor, now } = context;
    await keepStep(tx, id, { step: 'signed', personId: actingPersonId(actor), name: actor.name, at: now });
    return { payload: {}, recipients: { 'information-signed': await informationDesk(context) } };
  },
});

/** Back to the desk with what is wrong; whatever was checked or signed is checked and signed anew. */
export const sendBackIssue = defineAct({
  name: 'information-reports.send-back',
  subject: issueSubject,
  verb: 'send-back',
  input: issueReasonInput,
  async change({ tx }, { id, issue }, { reason }) {
    await sendBackTo(tx, id, reason);
    return { payload: { reason }, recipients: { 'information-sent-back': [...issue.editorIds] } };
  },
});

/** The number is taken, the bulletin goes to its receivers, each author is told. */
export const sendIssue = defineAct({
  name: 'information-reports.send',
  subject: issueSubject,
  verb: 'send',
  input: sendIssueInput,
  async change(context, { id, record, issue }, { receivers }) {
    const { tx, today } = context;
    const year = yearOf(today);
    const taken = await nextNumber(tx, `information:${issue.bulletin}:${year}`);
    const number = issueNumber(issue.bulletin, year, taken);
    await keepSending(tx, id, { year, number: taken, issuedOn: today, receivers });
    await indexText(tx, { caseId: id, part: 'text', text: masked(withTitle(record.title, issue.text)) });
    const form = issue.sources.length > 1 ? 'combined' : 'single';
    const printing = issue.sources.map(
      ({ reportId, share }) => [reportId, { issueId: id, number, form, share }] as const,
    );
    const printed = await onEach(context, printReport, new Map(printing));
    if (printed) return printed;
    return { payload: { number, receivers: receivers.length }, shell: { number }, answer: { number } };
  },
});

/** It will not appear; its reports lie on the desk again. */
export const dropIssue = defineAct({
  name: 'information-reports.drop',
  subject: issueSubject,
  verb: 'drop',
  input: issueReasonInput,
  async change(context, { id, issue }, { reason }) {
    const back = issue.sources.map(({ reportId }) => [reportId, { issueId: id }] as const);
    const refused = await onEach(context, putBack, new Map(back));
    return refused ?? { payload: { reason }, shell: { closedAt: context.now } };
  },
});
