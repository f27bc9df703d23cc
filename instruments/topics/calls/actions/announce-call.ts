import { type ActContext, defineAct } from '#kernel/acts';
import { announceCallInput } from '../../contract/calls.ts';
import { answerersOf } from '../../recipients.ts';
import { type CallSubject, callSubject } from '../subject.ts';

const told = async (context: ActContext, { call }: CallSubject) => ({
  recipients: { 'topic-call-opened': await answerersOf(context, call.answerers) },
  noticeParams: { closesOn: call.closesOn },
});

/** From now on those who may answer see it; it opens at once when its first day has come. */
export const announceCall = defineAct({
  name: 'topics.announce-call',
  subject: callSubject,
  verb: 'announce-call',
  input: announceCallInput,
  async change(context, found) {
    const { answerers, opensOn, closesOn } = found.call;
    const opens = opensOn <= context.today;
    return {
      to: opens ? 'open' : 'announced',
      payload: { opensOn, closesOn, answerers },
      shell: { audience: answerers === 'public' ? 'public' : 'members' },
      ...(opens ? await told(context, found) : {}),
    };
  },
});

/** Its first day has come, or the office opens it early. */
export const openCall = defineAct({
  name: 'topics.open-call',
  subject: callSubject,
  verb: 'open-call',
  input: announceCallInput,
  async change(context, found) {
    return { payload: {}, ...(await told(context, found)) };
  },
});
