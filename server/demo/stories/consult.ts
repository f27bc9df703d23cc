import { calendarDateOf } from '#kernel/deadlines';
import type { Story } from './story.ts';
import type { Task } from './tasks-of.ts';
import type { Teller } from './teller.ts';

export async function consult(teller: Teller, task: Task, { text }: Story, stage: 'before' | 'during'): Promise<void> {
  const modes = { before: ['phone', 'visit'], during: ['meeting', 'site'] } as const;
  await teller.act(
    'undertakings.record-consultation',
    task.unit.drafter,
    {
      stage,
      mode: teller.random.pick(modes[stage]),
      heldOn: calendarDateOf(teller.now),
      people: `${task.unit.shortName}${task.unit.drafter.name}、提案者`,
      points: text.consultation[stage],
      nextStep: stage === 'before' ? '拟于两周内现场察看。' : '形成答复稿后再次征求意见。',
    },
    task.id,
  );
}
