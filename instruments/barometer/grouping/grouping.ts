// Groups of voices that raise the same matter. One voice is placed in a few milliseconds; all are placed again at night.
import { type Features, featuresOf, type Knowledge, knowledgeOf, readVoice } from './features.ts';
import { type Fit, fitInto } from './fit.ts';
import { asFitted, emptyGroup, type Fitted, type Group, join, leave } from './group.ts';
import type { Raised } from './raised.ts';

/** From which fit on a voice belongs, and two groups are one; the thing itself must be alike, whatever the place. */
export const limits = { belongs: 0.44, merges: 0.46, leastThing: 0.18 } as const;

export interface Grouping {
  readonly knowledge: Knowledge;
  readonly groups: Map<string, Group>;
  readonly groupOf: Map<string, string>;
  /** In which groups a term weighs anything. */
  readonly postings: Map<string, Set<string>>;
  readonly hands: Hands;
}

/** What people and earlier nights decided; ids of voices and of groups. */
export interface Hands {
  /** Where a voice stands because somebody said so; it is never moved. */
  readonly pinned: ReadonlyMap<string, string>;
  /** Groups somebody said a voice does not belong to. */
  readonly banned: ReadonlyMap<string, ReadonlySet<string>>;
  /** Where it stood before; it may go elsewhere, the group keeps its name. */
  readonly before: ReadonlyMap<string, string>;
}

export const noHands: Hands = { pinned: new Map(), banned: new Map(), before: new Map() };

export interface Placed {
  readonly groupId: string;
  readonly fit: Fit | null;
}

const rounds = 2;
const [looksAt, mostCandidates, mostHolders] = [36, 16, 400];

function enter(grouping: Grouping, group: Group, features: Features): void {
  join(group, features);
  grouping.groups.set(group.id, group);
  grouping.groupOf.set(features.voice.id, group.id);
  for (const term of features.thing.keys()) {
    const groups = grouping.postings.get(term);
    if (groups) groups.add(group.id);
    else grouping.postings.set(term, new Set([group.id]));
  }
}

function withdraw(grouping: Grouping, features: Features): void {
  const group = grouping.groups.get(grouping.groupOf.get(features.voice.id) ?? '');
  if (!group) return;
  leave(group, features);
  grouping.groupOf.delete(features.voice.id);
  if (group.members.size === 0) grouping.groups.delete(group.id);
}

/** The groups that are most alike by what weighs most in it; words that stand everywhere are not looked up. */
function candidates({ postings, groups }: Grouping, { thing }: Fitted): Group[] {
  const alike = new Map<Group, number>();
  for (const [term, value] of [...thing].slice(0, looksAt)) {
    const holders = postings.get(term);
    if (!holders || holders.size > mostHolders) continue;
    for (const id of holders) {
      const group = groups.get(id);
      const theirs = group?.sum.get(term);
      if (!group || theirs === undefined) holders.delete(id);
      else alike.set(group, (alike.get(group) ?? 0) + (value * theirs) / Math.sqrt(group.square));
    }
  }
  return [...alike]
    .sort((one, other) => other[1] - one[1])
    .slice(0, mostCandidates)
    .map(([group]) => group);
}

interface Wanted {
  readonly least: number;
  readonly isOpen: (group: Group) => boolean;
}

function bestFor(grouping: Grouping, fitted: Fitted, { least, isOpen }: Wanted): { group: Group; fit: Fit } | null {
  let best: { group: Group; fit: Fit } | null = null;
  for (const group of candidates(grouping, fitted)) {
    if (!isOpen(group)) continue;
    const fit = fitInto(fitted, group);
    if (fit.thing < limits.leastThing || fit.score < least) continue;
    if (!best || fit.score > best.fit.score) best = { group, fit };
  }
  return best;
}

/** Where a voice belongs; a group of its own when nowhere. */
export function place(grouping: Grouping, features: Features): Placed {
  const banned = grouping.hands.banned.get(features.voice.id);
  const best = bestFor(grouping, features, { least: limits.belongs, isOpen: ({ id }) => !banned?.has(id) });
  const group = best?.group ?? emptyGroup(features.voice.id);
  enter(grouping, group, features);
  return { groupId: group.id, fit: best?.fit ?? null };
}

/** Groups that grew side by side and say the same become one, the smaller going into the larger; none of those by hand. */
function mergeAlike(grouping: Grouping): void {
  const { pinned, banned } = grouping.hands;
  const isByHand = ({ members }: Group) => [...members.keys()].some((id) => pinned.has(id));
  const smallestFirst = [...grouping.groups.values()]
    .filter((group) => group.members.size > 1 && !isByHand(group))
    .sort((one, other) => one.members.size - other.members.size);
  for (const group of smallestFirst) {
    const isOpen = (other: Group) =>
      other !== group &&
      other.members.size > 1 &&
      !isByHand(other) &&
      [...group.members.keys()].every((id) => !banned.get(id)?.has(other.id));
    const best = bestFor(grouping, asFitted(group), { least: limits.merges, isOpen });
    if (!best) continue;
    for (const features of [...group.members.values()]) {
      withdraw(grouping, features);
      enter(grouping, best.group, features);
    }
  }
}

/** Who stood somewhere stands there first, so that a group keeps its name over the night. */
function placeFirst(grouping: Grouping, all: readonly Features[]): Features[] {
  const { pinned, before } = grouping.hands;
  const groupOf = (features: Features) => pinned.get(features.voice.id) ?? before.get(features.voice.id);
  for (const features of all) {
    const id = groupOf(features);
    if (id) enter(grouping, grouping.groups.get(id) ?? emptyGroup(id), features);
  }
  return all.filter((features) => groupOf(features) === undefined);
}

export function groupAll(voices: readonly Raised[], hands: Hands = noHands): Grouping {
  const reads = voices.map(readVoice);
  const knowledge = knowledgeOf(reads);
  const grouping: Grouping = { knowledge, groups: new Map(), groupOf: new Map(), postings: new Map(), hands };
  const all = reads.map((read) => featuresOf(read, knowledge));
  for (const features of placeFirst(grouping, all)) place(grouping, features);
  for (let round = 0; round < rounds; round += 1) {
    mergeAlike(grouping);
    for (const features of all) {
      if (hands.pinned.has(features.voice.id)) continue;
      withdraw(grouping, features);
      place(grouping, features);
    }
  }
  mergeAlike(grouping);
  return grouping;
}

/** One more voice among those there are: a few milliseconds. */
export const placeOne = (grouping: Grouping, voice: Raised): Placed =>
  place(grouping, featuresOf(readVoice(voice), grouping.knowledge));
