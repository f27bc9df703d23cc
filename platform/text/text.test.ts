// Paragraphs, counting, names and comparing.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { naughtyStrings } from '#kernel/testing';
import { compareNames, compareNamesByStrokes } from './compare-names.ts';
import { countCharacters } from './count-characters.ts';
import { diffText } from './diff-text.ts';
import { nameMatches } from './name-matches.ts';
import { pinyin, pinyinInitials } from './names.ts';
import { normaliseParagraphs, paragraphsOf } from './paragraphs.ts';

describe('paragraphs', () => {
  it('lose indents, carriage returns, hidden characters and surplus empty lines', () => {
    expect(normaliseParagraphs('\uFEFF　　第一段\r\n\r\n\r\n\r\n\u00A0第\u200B二\u0007段　\r第三段\u2028')).toBe(
      '第一段\n\n第二段\n第三段',
    );
    expect(paragraphsOf('一\n\n　\n二')).toEqual(['一', '二']);
    expect(normaliseParagraphs(' \n ')).toBe('');
  });

  it('are the same when cleaned again, whatever they were', () => {
    const check = (text: string) => {
      expect(normaliseParagraphs(normaliseParagraphs(text))).toBe(normaliseParagraphs(text));
    };
    naughtyStrings.forEach(check);
    fc.assert(fc.property(fc.string({ unit: 'binary' }), check), { numRuns: 2000 });
  });

  it('keep joined emoji whole', () => {
    expect(normaliseParagraphs('👨‍👩‍👧')).toBe('👨‍👩‍👧');
  });
});

describe('counting', () => {
  it.each([
    ['建议：加快。', 6],
    ['　两 字\n', 2],
    ['𠮷5G', 3],
    ['é', 1],
    ['a\u200Bb', 2],
    ['', 0],
  ])('%j is %i', (text, count) => {
    expect(countCharacters(text)).toBe(count);
  });
});

describe('names', () => {
  it('are read as surnames are', () => {
    expect(pinyin('单晓明')).toBe('shan xiao ming');
    expect(pinyinInitials('欧阳雪')).toBe('oyx');
    expect(pinyin('Tom 张')).toBe('tom zhang');
  });

  it('stand in pinyin order, or by strokes', () => {
    expect(['张三', '曾一', '单二', '安四'].sort(compareNames)).toEqual(['安四', '单二', '曾一', '张三']);
    expect(['张三', '丁一', '王二'].sort(compareNamesByStrokes)).toEqual(['丁一', '王二', '张三']);
  });

  it.each([
    ['张伟', '张', true],
    ['张伟', '伟', true],
    ['张伟', 'zw', true],
    ['张伟', 'Zhang W', true],
    ['吕布', 'lü', true],
    ['张伟', 'wei', false],
    ['张伟', ' ', false],
  ])('%s by %s: %s', (name, typed, isFound) => {
    expect(nameMatches(name, typed)).toBe(isFound);
  });

  it('of any kind are answered', () => {
    for (const name of naughtyStrings) {
      expect(typeof pinyin(name) + typeof pinyinInitials(name) + typeof nameMatches(name, name)).toBe(
        'stringstringboolean',
      );
      expect(compareNames(name, name)).toBe(0);
    }
  });
});

describe('comparing', () => {
  it('marks words, not whole paragraphs', () => {
    expect(diffText('建议加强小区改造。\n二、保留', '建议加快小区改造。\n二、保留\n三、新增')).toEqual([
      { kind: 'same', text: '建议' },
      { kind: 'removed', text: '加强' },
      { kind: 'added', text: '加快' },
      { kind: 'same', text: '小区改造。\n二、保留' },
      { kind: 'added', text: '\n三、新增' },
    ]);
    expect(diffText('', '')).toEqual([]);
  });

  it('can always be joined back into both versions', () => {
    const check = (before: string, after: string) => {
      const segments = diffText(before, after);
      const joined = (left: string) =>
        segments
          .filter(({ kind }) => kind !== left)
          .map(({ text }) => text)
          .join('');
      expect([joined('added'), joined('removed')]).toEqual([before, after]);
    };
    for (const [index, one] of naughtyStrings.entries()) check(one, naughtyStrings[index + 1] ?? '');
    const prose = fc.string({ unit: fc.constantFrom(...'建议加快小区改造。，\n a') });
    fc.assert(fc.property(prose, prose, check), { numRuns: 500 });
  });

  it('of two long, wholly different texts ends in time', () => {
    const [before, after] = ['甲乙丙丁'.repeat(20_000), '子丑寅卯'.repeat(20_000)];
    const startedAt = performance.now();
    expect(diffText(before, after).length).toBe(2);
    expect(performance.now() - startedAt).toBeLessThan(5000);
  });
});
