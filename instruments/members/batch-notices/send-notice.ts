import { v7 } from 'uuid';
import { type ActContext, defineRegisterAct } from '#kernel/acts';
import { bodiesById } from '#kernel/people';
import { tables } from '#platform/database';
import { refuse } from '#platform/errors';
import { type SendNoticeInput, sendNoticeInput } from '../contract/batch-notices.ts';
import { walls } from '../contract/vocabulary.ts';
import { movers } from '../readers.ts';
import type { MemberTables } from '../tables.ts';
import { receiversOf } from './receivers.ts';

async function aimedAt({ tx }: ActContext, { everybody, bodyIds, personIds }: SendNoticeInput): Promise<string> {
  if (everybody) return '全体委员';
  const names = (await bodiesById(tx, bodyIds)).map(({ name }) => name);
  const byHand = personIds.length > 0 ? [`选定的 ${personIds.length} 人`] : [];
  return [...names, ...byHand].join('、').slice(0, 1000);
}

/** Tells a selection of members something, each in the way they chose; the event says how many, not who or what. */
export const sendNotice = defineRegisterAct({
  name: 'members.send-notice',
  event: 'notice-sent',
  who: movers,
  input: sendNoticeInput,
  async change(context, input) {
    const { tx, actor, now, today } = context;
    const { subject, text } = input;
    const receivers = await receiversOf(tx, input, today);
    if (receivers.length === 0) return refuse('notice-without-receivers');
    if (receivers.length > walls.receivers) return refuse('notice-too-wide', { most: walls.receivers });
    const id = v7({ msecs: now.getTime() });
    const aimed_at = await aimedAt(context, input);
    await tables<MemberTables>(tx)
      .insertInto('member_notice')
      .values({
        ...{ tenant_id: actor.tenantId, id, subject, text, aimed_at, receivers: receivers.length, sent_at: now },
        ...{ by_person_id: actor.personId, by_name: actor.name },
      })
      .execute();
    return {
      payload: { noticeId: id, receivers: receivers.length },
      recipients: { 'member-notice': receivers.map((one) => one.id) },
      noticeParams: { subject, text, noticeId: id },
      answer: { noticeId: id, receivers: receivers.length },
    };
  },
});
