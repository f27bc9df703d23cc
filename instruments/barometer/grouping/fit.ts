// How well something fits into a group: by what it is about, and by where it is.
import { alikeness, type Fitted, type Group } from './group.ts';

export interface Fit {
  readonly thing: number;
  /** From −1 (each names another estate) to 1 (all name this one). */
  readonly place: number;
  readonly score: number;
}

const telling = new Set(['estate', 'institution', 'village']);
const [leastAgreement, namedFrom] = [0.12, 0.5];

/** Agreement of places; estates that differ speak against, roads that differ do not: one matter may touch several. */
export function placeFit(places: Fitted['places'], group: Pick<Group, 'placed' | 'members'>): number {
  const size = group.members.size || 1;
  let agrees = 0;
  for (const [key, { place, share }] of places) {
    const theirs = Math.min(1, (group.placed.get(key)?.count ?? 0) / size);
    agrees = Math.max(agrees, Math.sqrt(theirs * share) * place.weight);
  }
  if (agrees > leastAgreement) return agrees;
  const named = [...places.values()].filter(({ share }) => share > 0.7).map(({ place }) => place);
  const theirs = [...group.placed.values()].filter(({ count }) => count / size >= namedFrom).map(({ place }) => place);
  if (named.length === 0 || theirs.length === 0) return agrees;
  return [named, theirs].every((all) => all.some(({ kind }) => telling.has(kind))) ? -1 : -0.25;
}

/** Two estates are two matters, however alike they sound; two roads may be one. */
const [placeGain, placeLoss] = [0.35, 0.8];

export function fitInto(fitted: Fitted, group: Group): Fit {
  const thing = alikeness(fitted.thing, group);
  const place = placeFit(fitted.places, group);
  return { thing, place, score: thing + (place > 0 ? placeGain * place : placeLoss * place) };
}
