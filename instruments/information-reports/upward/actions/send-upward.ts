import { v7 } from 'uuid';
import { type ActContext, defineAct } from '#kernel/acts';
import { type CommitteeAbove, committeeAndAbove } from '#kernel/people';
import { isRefusal, type Refusal, refuse } from '#platform/errors';
import { enqueue } from '#platform/jobs';
import { houseSigner } from '#platform/signing';
import { noteDeliveryInput, type SendUpwardInput, sendUpwardInput } from '../../contract/upward.ts';
import { type IssueSubject, issueSubject } from '../../issues/subject.ts';
import { onEach } from '../../reports/actions/follow-issue.ts';
import { contentOf } from '../content-of.ts';
import { deliverTask } from '../deliver-task.ts';
import { writeExchange } from '../exchange.ts';
import { noteSending } from '../follow-report.ts';
import { type CommitteeStands, sendingProblem } from '../rules.ts';
import { insertSending, noteDelivered } from '../storage.ts';

interface Receiver {
  readonly own: CommitteeStands;
  readonly committee: CommitteeAbove | null;
  readonly name: string;
}

async function receiverOf({ tx }: ActContext, input: SendUpwardInput): Promise<Receiver | Refusal> {
  const [own, ...above] = await committeeAndAbove(tx);
  const committee = input.channel === 'platform' ? above.find(({ level }) => level === input.level) : null;
  if (committee === undefined) return refuse('upward-no-committee');
  return { own: own?.level ?? 'county', committee, name: committee?.name ?? input.receiver ?? '' };
}

/** The file is made once and kept as it went out; on paper nothing but the fact is kept. */
async function exchangeFor(
  { tx }: ActContext,
  { record, issue }: IssueSubject,
  going: { id: string; sentOn: string; receiver: string; channel: string },
) {
  if (going.channel === 'paper' || going.channel === 'other-system') return { text: null, checksum: null };
  const { channel: _, ...sending } = going;
  const content = await contentOf(tx, { title: record.title, number: record.number ?? '', issue });
  return writeExchange(houseSigner(), { ...sending, content });
}

/** To the city, the province, the nation: handed over on this platform, as a file, on paper, in another system. */
export const sendUpward = defineAct({
  name: 'information-reports.send-upward',
  subject: issueSubject,
  verb: 'send-upward',
  input: sendUpwardInput,
  async change(context, found, input) {
    const { tx, actor, now, today } = context;
    const { id: issueId, issue } = found;
    const { level, channel, sentOn, note } = input;
    const to = await receiverOf(context, input);
    if (isRefusal(to)) return to;
    const problem = sendingProblem({
      ...{ level, own: to.own, sentOn, receiver: to.name, issuedOn: issue.issuedOn, today },
    });
    if (problem) return problem;
    const id = v7();
    const file = await exchangeFor(context, found, { id, sentOn, receiver: to.name, channel });
    await insertSending(tx, {
      ...{ id, issueId, level, channel, sentOn, note, byName: actor.name, at: now },
      ...{ receiver: to.name, receiverId: to.committee?.id ?? null },
      ...{ exchangeText: file.text, checksum: file.checksum },
    });
    if (to.committee) await enqueue(tx, { task: deliverTask, payload: { sendingId: id }, jobKey: `deliver:${id}` });
    const told = issue.sources.map(({ reportId }) => [reportId, { issueId, receiver: to.name, level }] as const);
    const refused = await onEach(context, noteSending, new Map(told));
    return refused ?? { payload: { sendingId: id, level, channel }, answer: { sendingId: id } };
  },
});

/** What became of a sending on this platform: taken in above, or refused there. */
export const noteDelivery = defineAct({
  name: 'information-reports.note-delivery',
  subject: issueSubject,
  verb: 'note-delivery',
  input: noteDeliveryInput,
  async change({ tx, now }, _found, { sendingId, refusal }) {
    await noteDelivered(tx, { sendingId, at: now, refusal });
    return { payload: { sendingId, refusal } };
  },
});
