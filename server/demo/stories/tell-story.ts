// One proposal from beginning to where it stands today.
import { conclude } from './conclude.ts';
import { consult } from './consult.ts';
import { decideAndAssign } from './decide-and-assign.ts';
import { giveOpinion } from './handle.ts';
import { keepPromises } from './keep-promises.ts';
import { reply } from './reply.ts';
import type { Story } from './story.ts';
import { takeUp } from './take-up.ts';
import { type Task, tasksOf } from './tasks-of.ts';
import type { Teller } from './teller.ts';
import { writeAndReview } from './write-and-review.ts';

async function answer(
  teller: Teller,
  story: Story,
  { task, co }: { task: Task; co: readonly Task[] },
): Promise<boolean> {
  const { stage } = story;
  await consult(teller.later(3, 9), task, story, 'before');
  for (const other of co) await giveOpinion(teller.later(1, 4), other);
  if (stage === 'handling') return false;
  await consult(teller.later(8, 20), task, story, 'during');
  return reply(teller, story, { task, co, round: 1 });
}

/** Tells the story; a twin is written and reviewed beside it, and merged when it is filed. */
export async function tellStory(teller: Teller, story: Story): Promise<void> {
  const twin = story.twin ? teller.beside() : null;
  if (!(await writeAndReview(teller, story))) return;
  if (twin && story.twin) await writeAndReview(twin, story.twin);
  const units = await decideAndAssign(teller, story, twin);
  if (!units) return;
  const tasks = await tasksOf(teller);
  if (!(await takeUp(teller, story, tasks)) || story.isLate) return;
  const co = tasks.filter(({ role }) => role === 'co');
  for (const task of tasks.filter(({ role }) => role !== 'co')) {
    if (await answer(teller, story, { task, co })) await conclude(teller, story, task);
  }
  if (story.stage === 'closed') await keepPromises(teller, story, teller.until);
}
