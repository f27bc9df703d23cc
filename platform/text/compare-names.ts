import { syllables } from './names.ts';

const byPinyin = new Intl.Collator('zh-CN-u-co-pinyin');
const byStrokes = new Intl.Collator('zh-CN-u-co-stroke');

/** Pinyin order as read aloud (曾 under zeng), equal readings by character. */
export function compareNames(one: string, other: string): number {
  const [left, right] = [syllables(one), syllables(other)];
  for (let index = 0; index < Math.min(left.length, right.length); index += 1) {
    const order = byPinyin.compare(left[index]!, right[index]!);
    if (order !== 0) return order;
  }
  return left.length - right.length || byPinyin.compare(one, other);
}

/** 以姓氏笔画为序: the order of names in official lists. */
export function compareNamesByStrokes(one: string, other: string): number {
  return byStrokes.compare(one, other);
}
