// Index tokens, queries and excerpts: what is found, and that no input breaks a query.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { naughtyStrings } from '#kernel/testing';
import { bigrams, searchTokens } from './bigrams.ts';
import { chunksForIndexing } from './chunks.ts';
import { excerpt } from './excerpt.ts';
import { marksOf } from './marks-of.ts';
import { searchQuery } from './search-query.ts';

const validQuery =
  /^!?\('[\p{L}\p{Nl}0-9]+'(:\*)?( <(-|2)> '[\p{L}\p{Nl}0-9]+'(:\*)?)*\)( & !?\('[\p{L}\p{Nl}0-9]+'(:\*)?( <(-|2)> '[\p{L}\p{Nl}0-9]+'(:\*)?)*\))*$/u;

describe('tokens', () => {
  it.each([
    ['城市更新', '城市 市更 更新 新'],
    ['５G网络，e-mail。', '5g 网络 络 ǁ e mail ǁ'],
    ['推进《条例》', '推进 进条 条例 例'],
    ['张　伟', '张伟 伟'],
    ['第一。\n\n第二', '第一 一 ǁ 第二 二'],
    ['開會 开会', '開會 會开 开会 会'],
    ['𠮷野家', '𠮷野 野家 家'],
    ['ǁ，', ''],
  ])('%s', (text, tokens) => {
    expect(searchTokens(text)).toBe(tokens);
  });

  it('for comparing hold neither stops nor the closing characters', () => {
    expect(bigrams('老旧小区，加梯 2026')).toEqual(['老旧', '旧小', '小区', '加梯', '2026']);
    expect(bigrams('水')).toEqual(['水']);
  });
});

describe('queries', () => {
  it.each([
    ['教', "('教':*)"],
    ['城市更新', "('城市' <-> '市更' <-> '更新')"],
    ['教育 经费', "('教育') & ('经费')"],
    ['教育、经费', "('教育') & ('经费')"],
    ['"改革，开放"', "('改革' <-> '革' <2> '开放')"],
    ['“5G 网”', "('5g' <-> '网':*)"],
    ['道路 -照明', "('道路') & !('照明')"],
    ['道路 －"路灯 照明"', "('道路') & !('路灯' <-> '灯照' <-> '照明')"],
    ['2026-0012', "('2026' <-> '0012')"],
    ['-照明', null],
    ['  ', null],
    ["'); drop table x; --", "('drop') & ('table') & ('x')"],
    ['a:* & !b | (c)', "('a') & ('b') & ('c')"],
  ])('%s', (typed, query) => {
    expect(searchQuery(typed)).toBe(query);
  });

  it('every naughtyStrings and every random input gives a well-formed query or null', () => {
    const check = (typed: string) => {
      const query = searchQuery(typed);
      if (query !== null) expect(query).toMatch(validQuery);
    };
    naughtyStrings.forEach(check);
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(...'"“”-－ 教a\'ǁ，:*&|!()\\') })),
        check,
      ),
      { numRuns: 2000 },
    );
  });

  it('stays short however much is typed', () => {
    expect(searchQuery('字 '.repeat(5000))?.split('&').length).toBe(12);
  });
});

describe('excerpts', () => {
  const text = `${'前文无关。'.repeat(40)}我市城　市更新工作滞后，建议加快。${'后文无关。'.repeat(40)}`;

  it('show and mark what was sought, over spaces inside a word', () => {
    const found = excerpt(text, '城市更新 建议', 40);
    expect(found.marks.map(({ start, end }) => found.text.slice(start, end))).toEqual([
      '城　市更新'.replace('　', ' '),
      '建议',
    ]);
    expect(found).toMatchObject({ isCutBefore: true, isCutAfter: true });
    expect(found.text.length).toBeLessThanOrEqual(40);
  });

  it('do not mark inside a foreign word, nor what is excluded', () => {
    expect(marksOf('happy APP app1', 'app')).toEqual([{ start: 6, end: 9 }]);
    expect(marksOf('道路照明', '道路 -照明')).toEqual([{ start: 0, end: 2 }]);
  });

  it('begin at the start when nothing is found, and never split a character', () => {
    expect(excerpt('𠮷'.repeat(100), '无', 11).text).toBe('𠮷'.repeat(5));
  });

  it('hold marks inside their text for every naughtyStrings text and query', () => {
    for (const [index, one] of naughtyStrings.entries()) {
      const other = naughtyStrings[(index + 7) % naughtyStrings.length]!;
      for (const found of [excerpt(one, other, 20), excerpt(one, one, 20), excerpt(other + one, one.slice(0, 4), 30)]) {
        for (const { start, end } of found.marks) expect(start < end && end <= found.text.length).toBe(true);
      }
    }
  });
});

describe('chunks', () => {
  it('hold whole sentences, short enough for every position', () => {
    const text = '这是一句话。'.repeat(10_000);
    const chunks = chunksForIndexing(text);
    expect(chunks.join('')).toBe(text);
    for (const chunk of chunks) {
      expect(chunk.endsWith('。')).toBe(true);
      expect(searchTokens(chunk).split(' ').length).toBeLessThan(16_383);
    }
  });

  it('overlap where there is no sentence, and a short text is one chunk', () => {
    const chunks = chunksForIndexing('字'.repeat(30_000));
    expect(chunks.map(({ length }) => length)).toEqual([12_000, 12_000, 6080]);
    expect(chunksForIndexing('')).toEqual([]);
    expect(chunksForIndexing('短')).toEqual(['短']);
  });
});
