// A group: its voices, the sum of what they say, and how many name each place.
import type { Features } from './features.ts';
import type { KnownPlace } from './known-places.ts';

export interface Group {
  readonly id: string;
  readonly members: Map<string, Features>;
  readonly sum: Map<string, number>;
  readonly placed: Map<string, { readonly place: KnownPlace; count: number }>;
}

export const emptyGroup = (id: string): Group => ({ id, members: new Map(), sum: new Map(), placed: new Map() });

export function join({ members, sum, placed }: Group, features: Features): void {
  members.set(features.voice.id, features);
  for (const [term, value] of features.thing) sum.set(term, (sum.get(term) ?? 0) + value);
  for (const [key, { place, share }] of features.places) {
    placed.set(key, { place, count: (placed.get(key)?.count ?? 0) + share });
  }
}
