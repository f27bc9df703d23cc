// The pure parts: what counts, what is told, and that nothing anybody types takes long or breaks.
import { describe, expect, it, test } from 'vitest';
import { naughtyStrings } from '#kernel/testing';
import {
  askedTerms,
  clustersOf,
  comparedText,
  compareTexts,
  decidingTerms,
  noStatistics,
  reasonOf,
  statisticsOf,
  weightsFrom,
} from './index.ts';

const lift = comparedText(
  '关于给老旧小区加装电梯的提案',
  '全市六层以上没有电梯的老旧小区还有三百多个，老人上下楼困难。建议明年补助两百部电梯。',
);
const liftAgain = comparedText(
  '关于支持老旧小区加装电梯的建议',
  '不少老旧小区没有电梯，老人下楼看病很难，加装电梯因为出资意见不一而停下来，应当给予补助。',
);
const river = comparedText('关于治理城北河道黑臭的建议', '城北几条河道夏天发黑发臭，沿岸雨污水管没有分开。');
const weights = weightsFrom(statisticsOf([lift, liftAgain, river].map(({ pairs }) => pairs.keys())));
const level = (one: typeof lift, other: typeof lift) => compareTexts(one, other, weights).level;

describe('how alike', () => {
  it('a text is nearly identical with itself, the same request told otherwise is the same, another matter is nothing', () => {
    expect(level(lift, lift)).toBe('nearly-identical');
    expect(level(lift, liftAgain)).toBe('same-request');
    expect(level(lift, river)).toBeNull();
  });

  it('words of the trade alone make nothing alike', () => {
    const [one, other] = ['教育', '养老'].map((matter) =>
      comparedText(`关于进一步加强和完善${matter}工作的几点建议`, '建议进一步加强领导，健全工作机制，切实推进落实。'),
    );
    expect(level(one!, other!)).not.toBe('same-request');
  });

  it('useful without any count: on the first day every term weighs the same', () => {
    const first = weightsFrom(noStatistics);
    expect(compareTexts(lift, liftAgain, first).likelihood).toBeGreaterThan(
      compareTexts(lift, river, first).likelihood,
    );
  });
});

describe('why', () => {
  it('names the deciding words and shows the passages as they stand in both', () => {
    expect(decidingTerms(lift, liftAgain, { weights, most: 6 }).join()).toContain('电梯');
    const { passages } = reasonOf(lift, liftAgain, { level: 'same-request', weights });
    const cut = passages.map(({ here, there }) => [here, there].map(({ text, marks: [mark] }) => text.slice(...mark!)));
    expect(cut[0]).toEqual(['老旧小区加装电梯的', '老旧小区加装电梯的']);
  });
});

describe('bounded', () => {
  it.each([
    ['nothing', ''],
    ['one character', '梯'],
    ['signs', '！？、'],
    ['half a character', '\ud840'],
  ])('%s asks for nothing', (_what, text) => {
    expect(askedTerms(comparedText(text, ''), weights)).toEqual([]);
    expect(level(comparedText(text, ''), lift)).toBeNull();
  });

  it('fifty thousand characters are compared as fast as four thousand', () => {
    const long = comparedText('关于加装电梯的提案', '老旧小区没有电梯，老人上下楼困难。'.repeat(3000));
    expect(long.body.length).toBeLessThanOrEqual(4001);
    expect(askedTerms(long, weights).length).toBeLessThanOrEqual(56);
  });

  it('hostile strings ask only for letters and figures', () => {
    for (const text of naughtyStrings) {
      const terms = askedTerms(comparedText(text, text), weights);
      expect(terms.every(({ term }) => /^[\p{L}\p{N}]{2,}$/u.test(term))).toBe(true);
    }
  });
});

describe('clusters', () => {
  const tie = (one: string, other: string, likelihood: number) => ({ one, other, likelihood });

  test('a chain of three is one group, the strongest group stands first', () => {
    const groups = clustersOf([tie('a', 'b', 0.6), tie('b', 'c', 0.5), tie('x', 'y', 0.9)]);
    expect(groups.map(({ ids }) => ids.sort())).toEqual([
      ['x', 'y'],
      ['a', 'b', 'c'],
    ]);
    expect(groups[1]?.ties).toHaveLength(2);
  });

  test('a flood of equal texts stays in groups one can read', () => {
    const ties = Array.from({ length: 100 }, (_, place) => tie('first', `copy-${place}`, 0.9));
    expect(Math.max(...clustersOf(ties).map(({ ids }) => ids.length))).toBe(12);
  });
});
