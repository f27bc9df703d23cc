// A voice made ready for grouping: what it is about as weighted pairs of characters, and where, apart from one another.
import { statisticsOf, type TermStatistics, type TermWeights, weightsFrom, withinReach } from '#kernel/likeness';
import { bigrams, segmentedWords, withoutProcedureWords } from '#platform/text';
import { withoutAskingWords } from './asking-words.ts';
import { type KnownPlace, type KnownPlaces, knownPlaces } from './known-places.ts';
import { type LearnedNames, learnNames } from './learned-names.ts';
import { type NamedPlace, placesIn } from './places-in.ts';
import type { Raised } from './raised.ts';

export type Vector = ReadonlyMap<string, number>;

/** Named in the title or by hand weighs more than in passing. */
export type PlacesOf = ReadonlyMap<string, { readonly place: KnownPlace; readonly share: number }>;

export interface Features {
  readonly voice: Raised;
  readonly words: ReadonlySet<string>;
  /** Pairs of the whole text, names of places among them, and what each pair of the title weighs. */
  readonly whole: ReadonlySet<string>;
  readonly title: ReadonlyMap<string, number>;
  /** Of length one. */
  readonly thing: Vector;
  readonly places: PlacesOf;
}

export interface Knowledge {
  readonly weights: TermWeights;
  readonly names: LearnedNames;
  readonly places: KnownPlaces;
}

const areas = /(?:[A-Z]\d{0,2}[市区县])|（[^（）]{0,8}略）/gu;
const mostTerms = 90;
const [sharpness, titleBoost, wordBoost] = [0.8, 1.5, 1.8];

interface Read {
  readonly voice: Raised;
  readonly inTitle: readonly NamedPlace[];
  readonly inText: readonly NamedPlace[];
  /** Without the names of places. */
  readonly pairs: ReadonlyMap<string, number>;
  readonly bareTitle: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
  /** With them. */
  readonly title: ReadonlySet<string>;
  readonly whole: ReadonlySet<string>;
}

function counted(terms: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

/** The text without the names of places: what is left says what the matter is. */
export function withoutPlaces(text: string, places: readonly NamedPlace[]): string {
  const names = [...new Set(places.map(({ name }) => name))].sort((one, other) => other.length - one.length);
  let rest = text.normalize('NFKC').replace(areas, '\n');
  for (const name of names) rest = rest.replaceAll(name, '\n');
  return rest;
}

export function readVoice(voice: Raised): Read {
  const byHand = voice.place ? placesIn(voice.place) : [];
  const named = voice.place && byHand.length === 0 ? [{ name: voice.place, kind: 'estate' as const }] : byHand;
  const inTitle = [...named, ...placesIn(voice.title)];
  const inText = placesIn(voice.text);
  const all = [...inTitle, ...inText];
  const text = withinReach(voice.topic ? `${voice.text}\n${voice.topic}` : voice.text);
  const telling = (part: string) => withoutProcedureWords(withoutAskingWords(part));
  // Names of places first: 望江花苑 is not cut by what else a 望 may mean.
  const bareTitle = telling(withoutPlaces(voice.title, all));
  const bare = `${bareTitle}\n${telling(withoutPlaces(text, all))}`;
  const titlePairs = bigrams(telling(voice.title));
  return {
    ...{
      voice,
      inTitle,
      inText,
      title: new Set(titlePairs),
      whole: new Set([...titlePairs, ...bigrams(telling(text))]),
    },
    ...{ pairs: counted(bigrams(bare)), bareTitle: new Set(bigrams(bareTitle)), words: new Set(segmentedWords(bare)) },
  };
}

export function unit(weighed: Iterable<readonly [string, number]>, most = mostTerms): Map<string, number> {
  const kept = [...weighed].sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1)).slice(0, most);
  const length = Math.hypot(...kept.map(([, value]) => value)) || 1;
  return new Map(kept.map(([term, value]) => [term, value / length]));
}

function thingOf({ pairs, bareTitle, words }: Read, { weights, names }: Knowledge): Vector {
  return unit(
    [...pairs].map(([term, count]): [string, number] => {
      const boost = (bareTitle.has(term) ? titleBoost : 1) * (words.has(term) ? wordBoost : 1) * names.of(term);
      return [term, weights.of(term) ** sharpness * (1 + Math.log(Math.min(count, 8))) * boost];
    }),
  );
}

function placesOf({ inTitle, inText, voice }: Read, { places: known, names }: Knowledge): Features['places'] {
  const places = new Map<string, { place: KnownPlace; share: number }>();
  const add = (found: NamedPlace, share: number) => {
    const place = known.of(found);
    if (place && share > (places.get(place.key)?.share ?? 0)) places.set(place.key, { place, share });
  };
  for (const found of inTitle) add(found, 1);
  for (const name of names.in(voice.title)) add({ name, kind: 'name' }, 1);
  for (const [at, found] of inText.entries()) add(found, at < 4 ? 0.7 : 0.4);
  return places;
}

export function featuresOf(read: Read, knowledge: Knowledge): Features {
  const { voice, words, whole } = read;
  const title = new Map([...read.title].map((pair) => [pair, knowledge.weights.of(pair)]));
  return { voice, words, whole, title, thing: thingOf(read, knowledge), places: placesOf(read, knowledge) };
}

/** Among few voices every word looks common: they are counted as if they stood among so many. */
const fewest = 300;

function asAmongMany(counted: TermStatistics): TermStatistics {
  const { documents, holding } = counted;
  if (documents >= fewest || documents === 0) return counted;
  const factor = Math.sqrt(fewest / documents);
  return { documents: fewest, holding: new Map([...holding].map(([term, count]) => [term, count * factor])) };
}

/** What is known of words and places, from the voices themselves. */
export function knowledgeOf(reads: readonly Read[]): Knowledge {
  const counted = statisticsOf(reads.map(({ whole }) => whole));
  const weights = weightsFrom(asAmongMany(counted));
  const names = learnNames(reads.map(({ voice }) => voice.title));
  const found = reads.map(({ inTitle, inText, voice }) => [
    ...inTitle,
    ...inText,
    ...names.in(voice.title).map((name) => ({ name, kind: 'name' as const })),
  ]);
  return { weights, names, places: knownPlaces(found, counted.holding) };
}
