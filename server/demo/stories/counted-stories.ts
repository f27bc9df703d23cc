import { beganDaysAgo, day } from './began-days-ago.ts';
import type { Plan, Planner } from './planner.ts';
import type { Stage, Story } from './story.ts';

export function countedStories(planner: Planner, counts: Plan['ordinary'], occasion: Story['occasion']): Story[] {
  const { random, now, cast } = planner.plan;
  return Object.entries(counts).flatMap(([name, count]) =>
    Array.from({ length: count }, (_, index) => {
      const stage = name as Stage;
      const began = now.getTime() - (beganDaysAgo[stage] + random.next() * 2) * day;
      const startAt = new Date(
        occasion === 'in-session' ? Math.max(began, cast.nextSession.from.getTime() + day) : began,
      );
      if (stage === 'not-filed') return planner.notFiled(startAt, occasion, index + 5);
      return index === 0 ? planner.shown(stage, occasion, startAt) : planner.story(stage, occasion, startAt);
    }),
  );
}
