import { recommendationsOf } from '#kernel/recommendations';
import { rejectedReplyComments } from '../content/index.ts';
import { draftReply } from './draft-reply.ts';
import { signOff } from './handle.ts';
import type { Story } from './story.ts';
import type { Task } from './tasks-of.ts';
import type { Teller } from './teller.ts';

export async function reply(
  teller: Teller,
  story: Story,
  { task, co, round }: { task: Task; co: readonly Task[]; round: number },
): Promise<boolean> {
  const { stage } = story;
  const { cast, random } = teller;
  const found = await teller.house.database.asTenant(cast.tenantId, (tx) => recommendationsOf(tx, [teller.caseId]));
  const withCommitments = stage !== 'closed' || random.chance(0.5);
  const wanted = { story, recommendationIds: found.map(({ id }) => id), withCommitments, round };
  await draftReply(teller.later(2, 6), task, wanted);
  await teller.later(0, 1).act('undertakings.submit-reply', task.unit.drafter, {}, task.id);
  for (const [index, other] of co.entries()) {
    if (stage === 'countersigning' && index > 0) return false;
    await teller.later(0, 2).act('undertakings.countersign', other.unit.contact, {}, task.id);
  }
  if (stage === 'countersigning' || stage === 'signing-off') return false;
  await signOff(teller.later(0, 2), task);
  if (stage === 'checking') return false;
  if (round === 1 && random.chance(0.08)) {
    const comments = random.pick(rejectedReplyComments);
    await teller.later(1, 2).act('undertakings.send-back', cast.offices.supervision, { comments }, task.id);
    await teller.later(1, 3).act('undertakings.submit-reply', task.unit.drafter, {}, task.id);
    for (const other of co) await teller.later(0, 1).act('undertakings.countersign', other.unit.contact, {}, task.id);
    await signOff(teller.later(0, 1), task);
  }
  await teller.later(1, 3).act('undertakings.deliver', cast.offices.supervision, {}, task.id);
  return stage !== 'delivered';
}
