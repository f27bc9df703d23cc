// Why a group is one matter: whole runs of words that several of its voices use, with how many use them.
import type { Features } from './features.ts';
import type { Group } from './group.ts';

export interface SharedPhrase {
  readonly phrase: string;
  readonly voices: number;
}

const [mostMembers, mostRead, mostWords, mostTold] = [24, 600, 4, 6];
const [shortest, longest, leastShare, mostOverlap] = [2, 10, 0.4, 0.5];
const han = /\p{Script=Han}/u;
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
/** What may stand inside a phrase but not at its ends. */
const loose =
  /^(?:[\p{Script=Han}]|我们|你们|他们|自己|什么|怎么|如何|为何|可以|没有|不能|已经|一直|因为|所以|但是|如果|这个|那个|问题|情况|有关|相关|部门|政府|领导|希望|请求|建议|反映|投诉|尊敬的|您好|非常|严重|进行|要求|目前|现在|至今|多次|长期|附近|业主|居民|小区)$/u;

function phrasesIn({ voice }: Features): Set<string> {
  const phrases = new Set<string>();
  for (const clause of `${voice.title}\n${voice.text.slice(0, mostRead)}`.split(/[^\p{L}\p{N}]+/u)) {
    const words = [...segmenter.segment(clause)].map(({ segment }) => segment);
    for (const [from, first] of words.entries()) {
      if (loose.test(first)) continue;
      for (let until = from + 1; until <= Math.min(words.length, from + mostWords); until += 1) {
        if (loose.test(words[until - 1]!)) continue;
        const phrase = words.slice(from, until).join('');
        if (phrase.length > longest) break;
        if (phrase.length >= shortest && han.test(phrase)) phrases.add(phrase);
      }
    }
  }
  return phrases;
}

/** How much of what the group is about a phrase says, for its length. */
function saysOf(phrase: string, { sum, members }: Group): number {
  let says = 0;
  for (let at = 1; at < phrase.length; at += 1) says += sum.get(phrase.slice(at - 1, at + 1).toLowerCase()) ?? 0;
  return says / members.size / Math.sqrt(phrase.length);
}

/** What always stands beside it belongs to it: 塘路改造 is 凉塘路改造 when nothing else ever comes before. */
function grown(phrase: string, texts: readonly string[]): string {
  let whole = phrase;
  for (;;) {
    const [before, behind] = [new Set<string>(), new Set<string>()];
    for (const text of texts) {
      for (let at = text.indexOf(whole); at >= 0; at = text.indexOf(whole, at + 1)) {
        before.add(text[at - 1] ?? '');
        behind.add(text[at + whole.length] ?? '');
      }
    }
    const only = (beside: ReadonlySet<string>) =>
      (beside.size === 1 ? [...beside].find((one) => han.test(one)) : '') ?? '';
    const next = `${only(before)}${whole}${only(behind)}`;
    if (next === whole) return whole;
    // Copies of one text have no end to what they share.
    if (next.length > longest) return phrase;
    whole = next;
  }
}

function overlap(one: string, other: string): number {
  const [few, many] = one.length <= other.length ? [one, other] : [other, one];
  if (many.includes(few)) return 1;
  const shared = [...few].filter((_, at) => at > 0 && many.includes(few.slice(at - 1, at + 1))).length;
  return shared / Math.max(1, few.length - 1);
}

/** The most telling first; one inside another is left out. */
export function sharedPhrases(group: Group): SharedPhrase[] {
  const read = [...group.members.values()].slice(0, mostMembers);
  const texts = read.map(({ voice }) => `${voice.title}\n${voice.text.slice(0, mostRead)}`);
  const counts = new Map<string, number>();
  for (const features of read) {
    for (const phrase of phrasesIn(features)) counts.set(phrase, (counts.get(phrase) ?? 0) + 1);
  }
  const least = Math.max(2, Math.ceil(read.length * leastShare));
  const ranked = [...counts]
    .filter(([, count]) => count >= least)
    .map(([phrase, count]) => ({ phrase, says: saysOf(phrase, group) * (count / read.length) }))
    .filter(({ says }) => says > 0)
    .sort((one, other) => other.says - one.says || (one.phrase < other.phrase ? -1 : 1));
  const told: SharedPhrase[] = [];
  for (const { phrase: found } of ranked) {
    if (told.length === mostTold) break;
    const phrase = grown(found, texts);
    if (told.some((known) => overlap(known.phrase, phrase) >= mostOverlap)) continue;
    const voices = [...group.members.values()].filter(({ voice }) =>
      `${voice.title}\n${voice.text}`.includes(phrase),
    ).length;
    told.push({ phrase, voices });
  }
  return told;
}
