// How many stories of which kind, and when each begins, so that every state is met today.
import { day } from './began-days-ago.ts';
import { countedStories } from './counted-stories.ts';
import { type Plan, Planner } from './planner.ts';
import type { Stage, Story } from './story.ts';

const lastStages: readonly (readonly [Stage, number])[] = [
  ['closed', 70],
  ['tracking', 17],
  ['converted', 10],
  ['not-filed', 3],
];

function inSessionStories(planner: Planner): Story[] {
  const { random, cast, inSession, key } = planner.plan;
  const { from, until } = cast.lastSession;
  const first = Math.max(from.getTime(), until.getTime() - 40 * day);
  const moment = () => new Date(first + random.next() * (until.getTime() - 4 * day - first));
  return Array.from({ length: inSession }, (_, index): Story => {
    const stage = random.weighted(lastStages);
    if (stage === 'not-filed') return planner.notFiled(moment(), 'in-session', index);
    const story = planner.story(stage, 'in-session', moment());
    const isFiled = stage === 'closed' || stage === 'tracking';
    const withTwin = isFiled && random.chance(0.12) ? planner.withTwin(story) : story;
    return isFiled && index < key ? { ...withTwin, isKey: true } : withTwin;
  });
}

export function planStories(plan: Plan): Story[] {
  const planner = new Planner(plan);
  const isWindowOpen = plan.now >= plan.cast.nextSession.from && plan.now < plan.cast.nextSession.until;
  const late = Array.from({ length: plan.late }, (_, index) => {
    const startAt = new Date(plan.now.getTime() - (118 + index * 9) * day);
    return { ...planner.story('handling', 'ordinary', startAt), isLate: true };
  });
  return [
    ...inSessionStories(planner),
    ...late,
    ...countedStories(planner, plan.ordinary, 'ordinary'),
    ...(isWindowOpen ? countedStories(planner, plan.ahead, 'in-session') : []),
  ].sort((a, b) => a.startAt.getTime() - b.startAt.getTime());
}
