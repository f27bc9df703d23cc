// A new activity begun by a link: /activities?new=lecture&title=…&hours=2, as a plan of study has it.
import { type GatheringKind, gatheringKindNames } from '#kernel/gatherings/contract';

interface Begun {
  readonly kind: GatheringKind;
  readonly title: string;
  readonly creditedHours: string;
}

const longestTitle = 80;
const mostHours = 200;

/** What is no such kind begins nothing; what is no such number is left out. */
export function begunIn(search: Readonly<Record<string, string | undefined>>): Begun | null {
  const kind = gatheringKindNames.find((one) => one === search.new);
  if (!kind) return null;
  const hours = Number(search.hours);
  const isSound = search.hours !== undefined && hours > 0 && hours <= mostHours && (hours * 2) % 1 === 0;
  return {
    kind,
    title: (search.title ?? '').trim().slice(0, longestTitle),
    creditedHours: isSound ? String(hours) : '',
  };
}
