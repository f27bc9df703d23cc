import { objectTo, signFor, uphold } from './handle.ts';
import type { Story } from './story.ts';
import type { Task } from './tasks-of.ts';
import type { Teller } from './teller.ts';

export async function takeUp(teller: Teller, story: Story, tasks: readonly Task[]): Promise<boolean> {
  for (const [index, task] of tasks.entries()) {
    const objects = index === 0 && (story.stage === 'objected' || teller.random.chance(0.05));
    if (objects) {
      await objectTo(teller.later(1, 2), task);
      if (story.stage === 'objected') return false;
      await uphold(teller.later(1, 3), task);
    }
    teller.at(new Date(teller.now.getTime() + teller.random.integer(2, 20) * 3_600_000));
    await signFor(teller, task);
  }
  return true;
}
