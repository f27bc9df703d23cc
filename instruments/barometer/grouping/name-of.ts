// What a group is called: where it is, and the stretch of its titles that says most of what all of them say.
import { withoutProcedureWords } from '#platform/text';
import type { Group } from './group.ts';
import type { KnownPlaces } from './known-places.ts';
import { placeEndings, withoutAreas } from './places-in.ts';

export interface IssueName {
  readonly place: string | null;
  readonly thing: string;
}

const [placeFrom, mostTitles, longest, shortest] = [0.4, 40, 14, 3];
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
const loose =
  /^(?:附近|旁边|旁|周边|小区|社区|的|了|被|在|何时|什么时候|什么|能否|是否|已|该|请|一直|再次|怎么|为何|为什么|进行|一个|这|那|有|和|与|及|对|等|来|去|又|还|也|都|就|可以|能|会|要|不|没有|多次|长期|竟然|居然|到底|究竟|强烈|坚决|如何|相关|情况|事情|问题|期|楼下|到|要拖到|拖到|何年何月|反对|拆除|取缔|举报|维权|内|里|上|下|后|前|中|处|吗|呢|吧|啊|街道|镇|是|或|并|且|让|将|从|给|向)$/u;

const lone = /^[^站厂路楼桥车房费证灯水电气园村馆店街河湖校桩井管梯树菜]$/u;
const mayEnd = (word: string): boolean => !loose.test(word) && !lone.test(word);

/** The place most of their titles name; an estate before the street it stands in. */
export function placeOf({ placed, members }: Group, places: KnownPlaces): string | null {
  const all = [...members.values()];
  const [best] = [...placed]
    .map(([key, { place }]) => {
      const inTitle = all.filter(({ places: theirs }) => theirs.get(key)?.share === 1).length / all.length;
      return { key, inTitle, says: inTitle * place.weight };
    })
    .filter(({ inTitle }) => inTitle >= placeFrom)
    .sort((one, other) => other.says - one.says || (one.key < other.key ? -1 : 1));
  return best ? places.shown(best.key) : null;
}

/** With what each is worth: one that ends where its clause ends reads well. */
function stretchesOf(title: string, place: string | null): Map<string, number> {
  const stem = place?.replace(placeEndings, '') ?? '';
  const named = [place ?? '', stem.length > 1 ? stem : ''].filter((name) => name !== '');
  const rest = named.reduce((text, name) => text.replaceAll(name, '\n'), title.normalize('NFKC'));
  const bare = withoutAreas(rest);
  const stretches = new Map<string, number>();
  for (const clause of withoutProcedureWords(bare).split(/[^\p{L}\p{N}]+/u)) {
    const words = [...segmenter.segment(clause)].map(({ segment }) => segment);
    for (let from = 0; from < words.length; from += 1) {
      if (!mayEnd(words[from]!) || words[from]!.length < 2) continue;
      for (let until = from + 1; until <= words.length; until += 1) {
        const stretch = words.slice(from, until).join('');
        if (stretch.length > longest) break;
        if (stretch.length < shortest || !mayEnd(words[until - 1]!)) continue;
        const reads = (until === words.length ? 1.3 : 1) * (from === 0 ? 1.1 : 1);
        stretches.set(stretch, Math.max(reads, stretches.get(stretch) ?? 0));
      }
    }
  }
  return stretches;
}

/** How much of the group a stretch says, for its length; twice the same pair counts once. */
function saysOf(stretch: string, { sum, members }: Group): number {
  const pairs = new Set([...stretch.toLowerCase()].slice(1).map((last, at) => stretch[at]!.toLowerCase() + last));
  let says = 0;
  for (const pair of pairs) says += (sum.get(pair) ?? 0) / members.size;
  return says / (stretch.length + 6);
}

export function nameOf(group: Group, places: KnownPlaces): IssueName {
  const place = placeOf(group, places);
  const titles = [...group.members.values()].map(({ voice }) => voice.title);
  const found = new Map<string, { count: number; reads: number }>();
  for (const title of titles.slice(0, mostTitles)) {
    for (const [stretch, reads] of stretchesOf(title, place)) {
      const { count, reads: before } = found.get(stretch) ?? { count: 0, reads: 0 };
      found.set(stretch, { count: count + 1, reads: before + reads });
    }
  }
  const [best] = [...found]
    .map(([stretch, { count, reads }]) => {
      return { stretch, says: saysOf(stretch, group) * (1 + Math.log(count) / 2.5) * (reads / count) };
    })
    .sort((one, other) => other.says - one.says || (one.stretch < other.stretch ? -1 : 1));
  return { place, thing: best?.stretch ?? titles[0]?.slice(0, longest) ?? '' };
}

export const spoken = ({ place, thing }: IssueName): string => (place ? `${place} · ${thing}` : thing);
