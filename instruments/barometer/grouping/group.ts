// A group as it grows: the sum of what its voices say, and how many name each place.
import { type Features, unit, type Vector } from './features.ts';
import type { KnownPlace } from './known-places.ts';

export interface Group {
  readonly id: string;
  readonly members: Map<string, Features>;
  readonly sum: Map<string, number>;
  readonly placed: Map<string, { readonly place: KnownPlace; count: number }>;
  /** The square of the length of `sum`. */
  square: number;
}

/** What is fitted into a group: a voice, or a whole group. */
export type Fitted = Pick<Features, 'thing' | 'places'>;

export const emptyGroup = (id: string): Group => ({
  ...{ id, members: new Map(), sum: new Map(), placed: new Map(), square: 0 },
});

function addTo(group: Group, { thing, places }: Fitted, sign: 1 | -1): void {
  const { sum, placed } = group;
  for (const [term, value] of thing) {
    const before = sum.get(term) ?? 0;
    const next = before + sign * value;
    group.square += next * next - before * before;
    if (next < 1e-9) sum.delete(term);
    else sum.set(term, next);
  }
  for (const [key, { place, share }] of places) {
    const count = (placed.get(key)?.count ?? 0) + sign * share;
    if (count < 1e-9) placed.delete(key);
    else placed.set(key, { place, count });
  }
}

export function join(group: Group, features: Features): void {
  group.members.set(features.voice.id, features);
  addTo(group, features, 1);
}

export function leave(group: Group, features: Features): void {
  if (group.members.delete(features.voice.id)) addTo(group, features, -1);
}

export function asFitted({ sum, placed, members }: Group): Fitted {
  const shares = [...placed].map(
    ([key, { place, count }]) => [key, { place, share: Math.min(1, count / members.size) }] as const,
  );
  return { thing: unit(sum), places: new Map(shares) };
}

export function alikeness(thing: Vector, group: Group): number {
  let dot = 0;
  for (const [term, value] of thing) dot += value * (group.sum.get(term) ?? 0);
  return dot / Math.sqrt(Math.max(group.square, 1e-9));
}
