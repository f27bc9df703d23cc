// From the first sentence to the decision of the meeting.
import { meetingNames, reviewComments } from '../content/index.ts';
import { draftInput } from './draft-input.ts';
import { gatherSignatures } from './gather-signatures.ts';
import type { Story } from './story.ts';
import type { Teller } from './teller.ts';

/** Answers whether the story goes on. */
export async function writeAndReview(teller: Teller, story: Story): Promise<boolean> {
  const { cast, random } = teller;
  const { lead, stage, text } = story;
  const drafted = await teller.act('proposals.draft', lead, draftInput(story, teller), '');
  teller.caseId = drafted.caseId!;
  if (stage === 'draft') return false;
  await gatherSignatures(teller, story);
  if (stage === 'cosigning') return false;
  await teller.later(0, 1).act('proposals.submit', lead);
  if (stage === 'submitted') return false;
  if (stage === 'withdrawn') {
    await teller.later(1, 2).act('proposals.withdraw', lead, { reason: '经与有关单位沟通，问题已在处理，申请撤回。' });
    return false;
  }
  const { officer, secondOfficer } = cast.offices;
  const desk = random.chance(0.6) ? officer : secondOfficer;
  const wasReturned = stage === 'returned' || random.chance(0.06);
  if (wasReturned) {
    await teller.later(1, 2).act('proposals.return', desk, { comments: text.revision || random.pick(reviewComments) });
    if (stage === 'returned') return false;
    await teller.later(1, 3).act('proposals.submit', lead);
  }
  const recommended = { 'not-filed': 'not-file', converted: 'convert', merged: 'merge' }[stage as string] ?? 'file';
  await teller.later(1, 2).act('proposals.pre-review', desk, {
    categoryId: cast.categories.get(text.category),
    recommendedDecision: recommended,
    reasonCode: story.notFiled?.reasonCode ?? null,
    note: recommended === 'file' ? '一事一案，建议具体，可以立案。' : '',
  });
  return stage !== 'pre-reviewed';
}

export const meetingFor = (teller: Teller): string => teller.random.pick(meetingNames.slice(0, 3));
