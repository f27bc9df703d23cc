import { defineAct } from '#kernel/acts';
import { indexText, removeText } from '#kernel/search';
import { publishGuideInput, recallGuideInput } from '../../contract/calls.ts';
import { answerersOf } from '../../recipients.ts';
import { updateCall } from '../storage.ts';
import { callSubject } from '../subject.ts';

/** The guide list (选题指南) is given out: members start proposals from it. */
export const publishGuide = defineAct({
  name: 'topics.publish-guide',
  subject: callSubject,
  verb: 'publish-guide',
  input: publishGuideInput,
  async change(context, { id, record, topics }, { isPublic }) {
    const { tx, now } = context;
    await updateCall(tx, id, { is_guide_public: isPublic, guide_published_at: now });
    const text = [record.title, ...topics.flatMap(({ title, explanation }) => [title, explanation])].join('\n');
    await indexText(tx, { caseId: id, part: 'text', text });
    return {
      payload: { count: topics.length, isPublic },
      shell: { audience: isPublic ? 'public' : 'members' },
      recipients: { 'topic-guide-published': await answerersOf(context, 'members') },
      noticeParams: { count: topics.length },
    };
  },
});

/** Taken back to be corrected; proposals begun from it stay. */
export const recallGuide = defineAct({
  name: 'topics.recall-guide',
  subject: callSubject,
  verb: 'recall-guide',
  input: recallGuideInput,
  async change({ tx }, { id, call }, { reason }) {
    await updateCall(tx, id, { is_guide_public: false, guide_published_at: null });
    await removeText(tx, { caseId: id, part: 'text' });
    return { payload: { reason }, shell: { audience: call.answerers === 'public' ? 'public' : 'members' } };
  },
});
