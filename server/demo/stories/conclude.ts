import { consult } from './consult.ts';
import { endSilence } from './end-silence.ts';
import { rate, rateByAll } from './rate-and-follow.ts';
import type { Story } from './story.ts';
import type { Task } from './tasks-of.ts';
import type { Teller } from './teller.ts';

export async function conclude(teller: Teller, story: Story, task: Task): Promise<void> {
  const { stage, lead } = story;
  teller.later(2, 6);
  if (stage === 'rehandling') {
    await rate(teller, task, lead, 'not-satisfied');
    await consult(teller.later(2, 4), task, story, 'during');
    return;
  }
  await rateByAll(teller, task, story);
  await endSilence(teller, task);
}
