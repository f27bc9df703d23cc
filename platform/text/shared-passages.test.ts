import { describe, expect, it, test } from 'vitest';
import { segmentedWords, sharedPassages, withoutProcedureWords } from './index.ts';

const limits = { shortest: 8, most: 5 };
const cut = (first: string, second: string) =>
  sharedPassages(first, second, limits).map(({ inFirst, inSecond }) => [
    first.slice(inFirst.start, inFirst.end),
    second.slice(inSecond.start, inSecond.end),
  ]);

describe('shared passages', () => {
  it('the longest first, each with its place in both', () => {
    const first = '城北河道夏天发黑发臭。沿岸雨污水管没有分开，居民意见很大。';
    const second = '反映：沿岸雨污水管没有分开，居民意见很大！又：城北河道夏天发黑。';
    expect(cut(first, second)).toEqual([
      ['沿岸雨污水管没有分开，居民意见很大', '沿岸雨污水管没有分开，居民意见很大'],
      ['城北河道夏天发黑', '城北河道夏天发黑'],
    ]);
  });

  it('spaces and width do not part what agrees', () => {
    expect(cut('老旧小区 加装电梯ＡＢ', '老旧小区加装 电梯ab')).toEqual([
      ['老旧小区 加装电梯ＡＢ', '老旧小区加装 电梯ab'],
    ]);
  });

  it.each([
    ['', ''],
    ['短', '短'],
    ['没有相同的文字在这里', '另外一件完全两样的事'],
  ])('%j and %j share nothing', (first, second) => {
    expect(cut(first, second)).toEqual([]);
  });

  it('two monotonous texts of fifty thousand characters end soon', () => {
    const startedAt = performance.now();
    sharedPassages('啊'.repeat(50_000), `${'啊'.repeat(25_000)}呀${'啊'.repeat(25_000)}`, limits);
    expect(performance.now() - startedAt).toBeLessThan(1000);
  });
});

test('words of the trade are cut out, topic words stay', () => {
  expect(withoutProcedureWords('关于进一步加强老旧小区加装电梯工作的建议').replaceAll('\n', ' ').trim()).toContain(
    '老旧小区加装电梯',
  );
});

test('lone characters are joined to words', () => {
  expect(segmentedWords('加装电梯')).toContain('电梯');
  expect(segmentedWords('')).toEqual([]);
});
