// Which of the names found are names, and which are one place: told by how often they are named, in how many voices.
import { type NamedPlace, type PlaceKind, placeEndings } from './places-in.ts';

export interface KnownPlace {
  readonly key: string;
  readonly kind: PlaceKind;
  /** Between 0 and 1: nearly 1 for an estate few speak of, less for a long road. */
  readonly weight: number;
}

export interface KnownPlaces {
  /** Null: no name, or common words before an ending. */
  of(found: NamedPlace): KnownPlace | null;
  /** The form most often written. */
  shown(key: string): string;
}

/** In how many voices a pair of characters stands. */
type Holding = ReadonlyMap<string, number>;

const shortestTail = 4;

/** 「影响小区」 is no name: what stands before the ending stands everywhere. */
function isCommonWord({ name }: NamedPlace, { holding, holders }: { holding: Holding; holders: number }): boolean {
  const stem = name.replace(placeEndings, '');
  let most = Number.POSITIVE_INFINITY;
  for (let at = 1; at < stem.length; at += 1) most = Math.min(most, holding.get(stem.slice(at - 1, at + 1)) ?? 1);
  return most > 6 && holders / most < 0.22;
}

export function knownPlaces(found: Iterable<readonly NamedPlace[]>, holding: Holding): KnownPlaces {
  const holders = new Map<string, number>();
  let voices = 0;
  for (const places of found) {
    voices += 1;
    for (const name of new Set(places.map(({ name }) => name))) holders.set(name, (holders.get(name) ?? 0) + 1);
  }
  const heldBy = (name: string): number => holders.get(name) ?? 0;
  /** 「万科魅力之城」 is 魅力之城: the longest tail that is named by itself at least half as often. */
  function keyOf(name: string): string {
    const least = Math.max(2, heldBy(name) / 2);
    for (let at = 1; name.length - at >= shortestTail; at += 1) {
      if (heldBy(name.slice(at)) >= least) return keyOf(name.slice(at));
    }
    return name;
  }
  const [keys, forms, held] = [new Map<string, string>(), new Map<string, string>(), new Map<string, number>()];
  for (const [name, count] of holders) {
    const key = keyOf(name);
    keys.set(name, key);
    held.set(key, (held.get(key) ?? 0) + count);
    if (count > heldBy(forms.get(key) ?? '')) forms.set(key, name);
  }
  const most = Math.log(voices + 2);
  return {
    shown: (key) => forms.get(key) ?? key,
    of(place) {
      if (place.kind !== 'name' && isCommonWord(place, { holding, holders: Math.max(1, heldBy(place.name)) }))
        return null;
      const key = keys.get(place.name) ?? keyOf(place.name);
      const rare = Math.log((voices + 2) / ((held.get(key) ?? 0) + 1)) / most;
      return { key, kind: place.kind, weight: place.kind === 'road' || place.kind === 'name' ? rare : (1 + rare) / 2 };
    },
  };
}
