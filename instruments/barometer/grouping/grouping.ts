// Groups of voices that raise the same matter. One voice is placed in a few milliseconds; all are placed again at night.
import { type Features, featuresOf, type Knowledge, knowledgeOf, readVoice } from './features.ts';
import { emptyGroup, type Group, join } from './group.ts';
import { type Hands, noHands } from './hands.ts';
import { averageFit, type Cluster, floor, link } from './linkage.ts';
import { admit, type Nearby, nearestTo, nobodyNearby } from './nearest.ts';
import type { Raised } from './raised.ts';

export interface Grouping {
  readonly knowledge: Knowledge;
  readonly groups: Map<string, Group>;
  readonly groupOf: Map<string, string>;
  readonly nearby: Nearby;
  readonly hands: Hands;
}

function enter({ groups, groupOf, nearby }: Grouping, id: string, features: Features): void {
  const group = groups.get(id) ?? emptyGroup(id);
  groups.set(id, group);
  join(group, features);
  groupOf.set(features.voice.id, id);
  admit(nearby, features);
}

const smallestFirst = (ids: readonly string[]): string[] => [...ids].sort();

const mostFirst = (stood: ReadonlyMap<string, number>): [string, number][] =>
  [...stood].sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1));

/** The name by hand; else the one most of its voices had, unless a larger group bears it already. */
function idOf({ hand, stood, banned, voices }: Cluster, groups: Grouping['groups'], byHand: ReadonlySet<string>) {
  if (hand) return hand;
  const known = mostFirst(stood).filter(([id]) => !banned.has(id));
  // Somebody merged others into it: those that stood there stay with them, alike or not.
  const merged = known.find(([id, count]) => byHand.has(id) && 2 * count > voices.length);
  if (merged) return merged[0];
  const own = smallestFirst(voices.map(({ voice }) => voice.id));
  const free = [...known.map(([id]) => id), ...own].find((id) => !groups.has(id));
  if (free) return free;
  let next = `${own[0]}+`;
  while (groups.has(next)) next += '+';
  return next;
}

export function groupAll(voices: readonly Raised[], hands: Hands = noHands): Grouping {
  const reads = voices.map(readVoice);
  const knowledge = knowledgeOf(reads);
  const all = reads.map((read) => featuresOf(read, knowledge));
  const grouping: Grouping = { knowledge, groups: new Map(), groupOf: new Map(), nearby: nobodyNearby(), hands };
  const clusters = link(all, hands).sort(
    (one, other) => Number(other.hand !== null) - Number(one.hand !== null) || other.voices.length - one.voices.length,
  );
  const byHand = new Set(hands.pinned.values());
  for (const cluster of clusters) {
    const id = idOf(cluster, grouping.groups, byHand);
    for (const features of cluster.voices) enter(grouping, id, features);
  }
  return grouping;
}

const mostNearby = 24;

/** One more voice among those there are: a few milliseconds. Its group, or one of its own. */
export function placeOne(grouping: Grouping, voice: Raised): string {
  const features = featuresOf(readVoice(voice), grouping.knowledge);
  const near = nearestTo(grouping.nearby, features, mostNearby).map((at) => grouping.nearby.voices[at]!.voice.id);
  const ids = new Set(near.map((id) => grouping.groupOf.get(id)!));
  let best = { id: voice.id, fit: floor };
  for (const id of ids) {
    const fit = averageFit([features], [...grouping.groups.get(id)!.members.values()]);
    if (fit > best.fit) best = { id, fit };
  }
  enter(grouping, best.id, features);
  return best.id;
}
