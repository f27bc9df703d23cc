import { addDays, calendarDateOf } from '#kernel/deadlines';
import { refusedAnswers } from '../content/index.ts';
import type { Story } from './story.ts';
import type { Task } from './tasks-of.ts';
import type { Teller } from './teller.ts';

const classOf = (verdicts: readonly string[]): string => {
  if (verdicts.every((verdict) => verdict === 'adopted')) return 'A';
  return verdicts.some((verdict) => verdict !== 'not-adopted') ? 'B' : 'C';
};

export interface ReplyWanted {
  readonly story: Story;
  readonly recommendationIds: readonly string[];
  /** Promises fall due this many months from the reply; null keeps the text's own. */
  readonly withCommitments: boolean;
  readonly round: number;
}

export async function draftReply(teller: Teller, { id, unit }: Task, wanted: ReplyWanted): Promise<void> {
  const { story, recommendationIds, withCommitments, round } = wanted;
  const today = calendarDateOf(teller.now);
  const isRefused = teller.random.chance(0.11);
  const refusals = teller.random.shuffle(refusedAnswers);
  const answers = story.text.recommendations.map(({ answer, commitment }, index) => ({
    recommendationId: recommendationIds[index],
    verdict: isRefused ? ('not-adopted' as const) : answer.kind,
    text: isRefused ? refusals[index % refusals.length]! : answer.text,
    commitments:
      commitment && withCommitments && !isRefused
        ? [{ text: commitment.promise, dueOn: addDays(today, commitment.dueInMonths * 30) }]
        : [],
  }));
  const partners = story.body ? '贵单位' : '您';
  const input = {
    opening: `${partners}提出的《${story.text.title}》收悉。我单位${round > 1 ? '根据您的意见重新' : ''}进行了认真研究，并当面听取了意见，现答复如下。`,
    closing: `感谢${partners}对我市工作的关心和支持。`,
    classLetter: classOf(answers.map(({ verdict }) => verdict)),
    publication: 'open',
    answers,
  };
  await teller.act('undertakings.save-reply', unit.drafter, input, id);
}
