// The meeting's decision, and the hand-over to units.

import { decide } from './decide.ts';
import type { Story } from './story.ts';
import type { Teller } from './teller.ts';
import { type Units, unitsOf } from './units-of.ts';

/** Answers the units at work, or null when the story ends before. */
export async function decideAndAssign(teller: Teller, story: Story, twin: Teller | null): Promise<Units | null> {
  if (!(await decide(teller, story, twin))) return null;
  const { officer, supervision } = teller.cast.offices;
  const units = unitsOf(teller, story);
  const roles = { sole: ['sole', 'sole'], lead: ['lead', 'co'], separate: ['separate', 'separate'] } as const;
  const [first, other] = roles[units.type];
  const given = [{ unitId: units.lead.id, role: first }, ...units.co.map(({ id }) => ({ unitId: id, role: other }))];
  await teller.later(2, 6).act('proposals.draft-assignment', officer, { type: units.type, units: given });
  if (story.stage === 'assignment-drafted') return null;
  await teller.later(1, 4).act('proposals.assign', supervision, { meeting: '年度提案交办会' });
  return story.stage === 'assigned' ? null : units;
}
