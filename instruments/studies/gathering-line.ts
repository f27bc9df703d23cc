// A gathering as the screens of study show it.
import type { GatheringMet } from '#kernel/gatherings';
import type { GatheringLine } from './contract/plans.ts';

export const gatheringLineOf = ({
  id,
  kind,
  title,
  startsAt,
  place,
  hours,
  isClosed,
}: GatheringMet): GatheringLine => ({
  ...{ id, kind, title, startsAt: startsAt.toISOString(), place, hours, isClosed },
});
