// What a group is called: the clause of one of its titles that says most of what all of them say, with the place.
import { bigrams, withoutProcedureWords } from '#platform/text';
import type { Features } from './features.ts';
import type { Group } from './group.ts';
import { headingsIn } from './headings-in.ts';
import type { KnownPlaces } from './known-places.ts';
import { placeEndings } from './places-in.ts';

export interface IssueName {
  readonly place: string | null;
  readonly thing: string;
}

const [placeFrom, besideFrom, mostTitles, mostRead] = [0.4, 0.25, 60, 160];
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** A name that no ending tells is a place when several say 〈name〉小区, 〈name〉附近, 〈name〉二期. */
const besidePlaces =
  /^(?:小区|楼盘|项目|业主|附近|周边|旁|门口|路段|沿线|内|里|售楼|校区|店|[0-9一二三四五六七八九十]+(?:期|栋|号|区))/u;

function standsBesidePlaces(name: string, voices: readonly Features[]): boolean {
  const says = voices.filter(({ voice: { title, text } }) =>
    `${title}\n${text}`
      .split(name)
      .slice(1)
      .some((rest) => besidePlaces.test(rest)),
  );
  return says.length >= besideFrom * voices.length;
}

const isFirm = (name: string): boolean => /(?:公司|集团)$/u.test(name);

/** The place most of their titles name; an estate before the street it stands in. */
export function placeOf({ placed, members }: Group, places: KnownPlaces): string | null {
  const all = [...members.values()];
  const [best] = [...placed]
    .filter(([key]) => !isFirm(key))
    .filter(([key, { place }]) => place.kind !== 'name' || standsBesidePlaces(places.shown(key), all))
    .map(([key, { place }]) => {
      const inTitle = all.filter(({ places: theirs }) => theirs.get(key)?.share === 1).length / all.length;
      return { key, inTitle, says: inTitle * place.weight };
    })
    .filter(({ inTitle }) => inTitle >= placeFrom)
    .sort((one, other) => other.says - one.says || (one.key < other.key ? -1 : 1));
  return best ? places.shown(best.key) : null;
}

const stemOf = (place: string): string => {
  const stem = place.replace(placeEndings, '');
  return stem.length > 1 ? stem : place;
};

const names = (heading: string, place: string | null): boolean => place !== null && heading.includes(stemOf(place));

/** Of each pair of characters in the titles: what it weighs, for as many as have it. */
function saidBy(voices: readonly Features[]): Map<string, number> {
  const said = new Map<string, number>();
  for (const { title } of voices) {
    for (const [pair, weight] of title) said.set(pair, (said.get(pair) ?? 0) + weight / voices.length);
  }
  return said;
}

const [ideal, tooLong] = [20, 26];
const loud =
  /坑|惊|黑心|熏死|害死|丧尽天良|人命|做个人|失职|不作为|推诿|踢皮球|坚决|强烈|回复|一帖|原帖|留言|警官|毁了|^不要|^过问|^[向从由被因据不没未无]|(?:开发商|物业|公司|业主|政府|领导)$/u;

function reads(heading: string, { place, count }: { place: string | null; count: number }): number {
  const rest = place ? heading.replace(place, '').replace(stemOf(place), '') : heading;
  return (
    (names(heading, place) ? 1.25 : 1) *
    (heading.length > tooLong ? 0.6 : heading.length > ideal ? 0.85 : 1) *
    (rest.length < 4 ? 0.5 : 1) *
    (loud.test(heading) ? 0.7 : 1) *
    (1 + Math.log(count) / 5)
  );
}

/** Of what it says, how much others say; and of what all say, how much it says. */
function saysOf(heading: string, said: ReadonlyMap<string, number>, all: number): number {
  const pairs = new Set(bigrams(withoutProcedureWords(heading)));
  let says = 0;
  for (const pair of pairs) says += said.get(pair) ?? 0;
  const [shared, told] = [says / (pairs.size + 3), says / Math.max(all, 1e-9)];
  return Math.sqrt(shared * told);
}

/** Of their titles; of the first words of their texts when no title could stand as a heading. */
function headingsOf(voices: readonly Features[], places: KnownPlaces): Map<string, number> {
  const found = new Map<string, number>();
  const gather = (textOf: (voice: Features['voice']) => string) => {
    for (const { voice, places: theirs } of voices) {
      const known = [...theirs.keys()].flatMap((key) => [key, places.shown(key)]);
      for (const heading of new Set(headingsIn(textOf(voice), known)))
        found.set(heading, (found.get(heading) ?? 0) + 1);
    }
  };
  gather(({ title }) => title);
  if (found.size === 0) gather(({ text }) => text.slice(0, mostRead));
  return found;
}

/** As much of it as fits, in whole words. */
function shortened(title: string): string {
  let short = '';
  for (const { segment } of segmenter.segment(title)) {
    if (short.length + segment.length > tooLong) break;
    short += segment;
  }
  return short;
}

export function nameOf(group: Group, places: KnownPlaces): IssueName {
  const place = placeOf(group, places);
  const voices = [...group.members.values()].slice(0, mostTitles);
  const said = saidBy(voices);
  const all = [...said.values()].reduce((sum, one) => sum + one, 0);
  const [best] = [...headingsOf(voices, places)]
    .map(([heading, count]) => ({ heading, says: saysOf(heading, said, all) * reads(heading, { place, count }) }))
    .sort((one, other) => other.says - one.says || (one.heading < other.heading ? -1 : 1));
  return { place, thing: best?.heading ?? shortened(voices[0]?.voice.title ?? '') };
}

export const spoken = ({ place, thing }: IssueName): string =>
  place && !names(thing, place) ? `${place} · ${thing}` : thing;
