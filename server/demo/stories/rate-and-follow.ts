// Ratings under each one's own name, and what becomes of the promises.
import type { CastMember } from '../cast.ts';
import { ratingComments } from '../content/index.ts';
import type { Story } from './story.ts';
import type { Task } from './tasks-of.ts';
import type { Teller } from './teller.ts';

type Satisfaction = 'satisfied' | 'basically-satisfied' | 'not-satisfied';

export async function rate(teller: Teller, task: Task, who: CastMember, result: Satisfaction): Promise<void> {
  const reasons = {
    satisfied: ratingComments.satisfied,
    'basically-satisfied': ratingComments.basicallySatisfied,
    'not-satisfied': ratingComments.notSatisfied,
  };
  const process = result === 'not-satisfied' ? 'basically-satisfied' : 'satisfied';
  await teller.act('undertakings.rate', who, { process, result, reason: teller.random.pick(reasons[result]) }, task.id);
}

export async function rateByAll(teller: Teller, task: Task, { lead, cosigners }: Story): Promise<void> {
  const raters = [lead, ...cosigners];
  for (const [index, rater] of raters.entries()) {
    // Silence is frequent: about one co-signer in four never answers.
    if (index > 0 && teller.random.chance(0.25)) continue;
    teller.at(new Date(teller.now.getTime() + teller.random.integer(30, 900) * 60_000));
    await rate(teller, task, rater, teller.random.chance(0.7) ? 'satisfied' : 'basically-satisfied');
  }
}
