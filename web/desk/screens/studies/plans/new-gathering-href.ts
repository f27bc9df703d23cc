// The desk's form for a new activity, filled in from an entry of the plan.
import type { PlanEntryView, Rung } from '#instruments/studies/contract';

const kinds: Readonly<Record<Rung, string>> = {
  'centre-group': 'centre-group-study',
  'chairpersons-council': 'lecture',
  'standing-committee': 'lecture',
  'member-training': 'training',
  'group-study': 'lecture',
  'office-study': 'lecture',
  'everyday-reading': 'reading',
};

export const newGatheringHref = ({ rung, topic, hours }: PlanEntryView): string =>
  `/activities?${new URLSearchParams({ new: kinds[rung], title: topic, hours: String(hours) })}`;
