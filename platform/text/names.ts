// Chinese names: their order, and finding them by what is typed: characters, pinyin or initials.
import { pinyin as readAloud } from 'pinyin-pro';

const remembered = new Map<string, readonly string[]>();
const mostRemembered = 50_000;
export const unspoken = /[^\p{L}\p{N}]/gu;
const longestName = 100;

// Surnames have readings of their own: 单 is shan, 尉迟 yuchi. Words of other scripts stay whole.
export function syllables(name: string): readonly string[] {
  const known = remembered.get(name);
  if (known) return known;
  const parts = name.slice(0, longestName).toWellFormed().normalize('NFKC').toLowerCase();
  const read = readAloud(parts, {
    toneType: 'none',
    surname: 'head',
    type: 'array',
    v: true,
    nonZh: 'consecutive',
  })
    .flatMap((part) => part.split(/\s+/u))
    .map((part) => part.replace(unspoken, ''))
    .filter((part) => part !== '');
  if (remembered.size >= mostRemembered) remembered.clear();
  remembered.set(name, read);
  return read;
}

/** 欧阳雪 → ouyang xue is kept apart by character: "ou yang xue". */
export function pinyin(name: string): string {
  return syllables(name).join(' ');
}

/** 欧阳雪 → "oyx". */
export function pinyinInitials(name: string): string {
  return syllables(name)
    .map((syllable) => [...syllable][0])
    .join('');
}
