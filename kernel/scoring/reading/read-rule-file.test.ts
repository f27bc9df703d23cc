// Bad files: each is refused with its line, a code, and what was probably meant.
import { expect, test } from 'vitest';
import { reasonCodes } from '../contract.ts';
import { faultCodes } from '../fault.ts';
import type { KnownKinds } from '../known-kinds.ts';
import { en, zhCN } from '../messages/index.ts';
import { readRuleFile } from './read-rule-file.ts';

const kinds: KnownKinds = {
  'proposal-filed': {
    group: 'proposals',
    facts: { role: { type: 'text', values: ['sole', 'lead', 'co'] }, coCount: { type: 'number' } },
  },
  'activity-attended': { group: 'activities', facts: { hours: { type: 'number' }, isStudy: { type: 'flag' } } },
};

const head = 'name: 试行\nyears: { from: 2026 }\n';
const item = 'items:\n  - { id: filed, name: 立案, deeds: proposal-filed, points: 5 }\n';
const faultsOf = (text: string) => {
  const reading = readRuleFile(text, kinds);
  return reading.ok ? [] : reading.faults.map(({ line, code }) => [line, code]);
};
const faultOf = (text: string) => {
  const reading = readRuleFile(text, kinds);
  return reading.ok ? null : reading.faults[0];
};

test('a good file → read, with what it leaves out filled in', () => {
  const reading = readRuleFile(head + item, kinds);
  expect(reading).toMatchObject({ ok: true, ruleSet: { base: 0, rounding: 'tenth', classes: [], grades: [] } });
  expect(readRuleFile(`\uFEFF${head}${item}`.replaceAll('\n', '\r\n'), kinds).ok).toBe(true);
});

test('nothing, blanks, comments alone, a word, a list → refused in line 1', () => {
  expect(faultsOf('')).toEqual([[1, 'file-empty']]);
  expect(faultsOf(' \n\n')).toEqual([[1, 'file-empty']]);
  expect(faultsOf('# 只有说明\n')).toEqual([[1, 'file-empty']]);
  expect(faultsOf('你好')).toEqual([[1, 'part-expected']]);
  expect(faultsOf('- a\n')).toEqual([[1, 'part-expected']]);
});

test('ten thousand lines, deep brackets, anchors, tags, two documents → refused before anything is counted', () => {
  expect(faultsOf(head + '# 说明\n'.repeat(10_000))).toEqual([[2001, 'file-too-long']]);
  expect(faultsOf(`name: ${'长'.repeat(130_000)}`)).toEqual([[1, 'file-too-long']]);
  expect(faultOf(`name: ${'['.repeat(50_000)}`)?.code).toBeDefined();
  expect(faultsOf(`name: ${'['.repeat(30)}1${']'.repeat(30)}`)[0]?.[1]).toBe('too-deep');
  expect(faultsOf('name: &a 试行\nyears: *a\n')).toEqual([
    [1, 'alias-refused'],
    [2, 'alias-refused'],
  ]);
  expect(faultsOf('name: !thing 试行\n')).toEqual([[1, 'tag-refused']]);
  expect(faultsOf(`${head}${item}---\nname: 二\n`)[0]?.[1]).toBe('yaml-unreadable');
  expect(faultsOf('__proto__: 1\n')).toEqual([[1, 'key-unclear']]);
});

test('what people mistype in YAML → said for what it is, in its line', () => {
  expect(faultsOf(`${head}items：\n  - id: a\n`)).toEqual([[3, 'colon-full-width']]);
  expect(faultsOf(`${head}items:\n\t- id: a\n`)[0]).toEqual([4, 'tab-in-indent']);
  expect(faultsOf(`${head}name: 再来\n${item}`)).toEqual([[3, 'key-twice']]);
  expect(faultsOf(`${head}items:\n  - { id: a\n`)[0]?.[1]).toBe('yaml-unreadable');
});

test('an unknown key → the nearest known one is named, at every depth', () => {
  expect(faultOf(`${head}${item}clases: []\n`)).toEqual({
    ...{ line: 5, code: 'key-unknown-nearest' },
    params: { word: 'clases', nearest: 'classes' },
  });
  const text = `${head}items:\n  - id: filed\n    name: 立案\n    deeds: proposal-filed\n    point: 5\n`;
  expect(faultOf(text)).toMatchObject({ line: 7, code: 'key-unknown-nearest', params: { nearest: 'points' } });
  expect(faultOf(`${head}${item}wholly-other: 1\n`)).toMatchObject({ line: 5, code: 'key-unknown' });
});

test('a number left out, a word for a number, a number out of range → its own line', () => {
  expect(faultsOf(`${head}total:\n  cap:\n${item}`)).toEqual([[4, 'value-missing']]);
  expect(faultsOf(`${head}total:\n  cap: 很多\n${item}`)).toEqual([[4, 'number-expected']]);
  expect(faultsOf(`${head}base: 5000\n${item}`)).toEqual([[3, 'out-of-range']]);
  expect(faultsOf(`${head}base: 1.234\n${item}`)).toEqual([[3, 'value-refused']]);
  expect(faultsOf(`${head}items: 5\n`)).toEqual([[3, 'list-expected']]);
  expect(faultsOf(`${head}items:\n  - { id: a, name: 甲, deeds: proposal-filed, points: }\n`)).toEqual([
    [4, 'value-missing'],
  ]);
  expect(faultsOf(`${head}items:\n  - { id: A B, name: 甲, deeds: proposal-filed, points: 1 }\n`)).toEqual([
    [4, 'id-unclear'],
  ]);
  expect(faultsOf(`${head}rounding: tenths\n${item}`)).toEqual([[3, 'value-unknown']]);
  expect(faultsOf(`years: { from: 2026 }\n${item}`)).toEqual([[1, 'key-missing']]);
});

const withItem = (rest: string) => faultsOf(`${head}items:\n  - { id: a, name: 甲, ${rest} }\n`);

test('an unknown kind, fact or value of a fact → refused with what is near or possible', () => {
  const typed = faultOf(`${head}items:\n  - { id: a, name: 甲, deeds: proposal-filled, points: 1 }\n`);
  expect(typed).toMatchObject({ line: 4, code: 'kind-unknown-nearest', params: { nearest: 'proposal-filed' } });
  expect(withItem('deeds: proposal-filed, points: 1, where: { rol: sole }')).toEqual([[4, 'fact-unknown-nearest']]);
  expect(withItem('deeds: proposal-filed, points: 1, where: { role: boss }')).toEqual([[4, 'fact-value-unknown']]);
  expect(withItem('deeds: proposal-filed, points: 1, where: { role: [sole, boss] }')).toEqual([
    [4, 'fact-value-unknown'],
  ]);
  expect(withItem('deeds: activity-attended, points: 1, where: { isStudy: 1 }')).toEqual([[4, 'fact-type']]);
  expect(withItem('deeds: activity-attended, points: 1, where: { hours: { atLeast: 2 } }')).toEqual([]);
  expect(withItem('deeds: proposal-filed, points: { by: role, values: { boss: 3 } }')).toEqual([
    [4, 'fact-value-unknown'],
  ]);
  expect(withItem('deeds: activity-attended, points: 1, times: isStudy')).toEqual([[4, 'fact-type']]);
  expect(withItem('deeds: toString, points: 1')[0]?.[1]).toBe('kind-unknown');
});

test('an item that counts nothing, or twice, or cannot be split → refused', () => {
  expect(withItem('points: 1')).toEqual([[4, 'source-missing']]);
  expect(withItem('deeds: proposal-filed')).toEqual([[4, 'points-missing']]);
  expect(withItem('deeds: proposal-filed, points: 1, award: { most: 5 }')).toEqual([[4, 'source-double']]);
  expect(withItem('deeds: activity-attended, points: 1, split: { kind: equal }')).toEqual([
    [4, 'split-fact-missing'],
    [4, 'split-fact-missing'],
  ]);
  expect(withItem('deeds: proposal-filed, split: { kind: fixed, lead: 3 }')).toEqual([[4, 'split-number-missing']]);
  expect(withItem('deeds: proposal-filed, points: 1, first: 2, from: 3')).toEqual([[4, 'first-with-from']]);
});

test('an id twice, an id that leads nowhere → with the line where it stood first, or what was meant', () => {
  const line = '  - { id: filed, name: 立案, deeds: proposal-filed, points: 5 }\n';
  expect(faultOf(head + item + line)).toEqual({ line: 5, code: 'id-twice', params: { id: 'filed', first: 4 } });
  expect(faultOf(`${head}${item}highest:\n  - { id: one, per: case, items: [filed, file] }\n`)).toMatchObject({
    ...{ line: 6, code: 'reference-unknown-nearest', params: { nearest: 'filed' } },
  });
  expect(withItem('deeds: proposal-filed, points: 1, class: nowhere')).toEqual([[4, 'reference-unknown']]);
});

test('loops between items, classes or conversions → named with the way round and its lines', () => {
  const one = (id: string, unless: string) =>
    `  - { id: ${id}, name: ${id}, deeds: proposal-filed, points: 1, unless: ${unless} }\n`;
  expect(faultOf(`${head}items:\n${one('a', 'b')}${one('b', 'c')}${one('c', 'a')}`)).toEqual({
    ...{ line: 4, code: 'loop', params: { way: 'a → b → c → a', lines: '4、5、6' } },
  });
  expect(faultOf(`${head}items:\n${one('a', 'a')}`)).toMatchObject({ code: 'loop', params: { way: 'a → a' } });
  const classes = 'classes:\n  - { id: x, name: 甲, within: y }\n  - { id: y, name: 乙, within: x }\n';
  expect(faultOf(head + classes + item)).toMatchObject({ line: 4, code: 'loop', params: { way: 'x → y → x' } });
  const conversions =
    'conversions:\n  - { id: m, name: 甲, deeds: proposal-filed, becomes: activity-attended }\n  - { id: n, name: 乙, deeds: activity-attended, becomes: proposal-filed }\n';
  expect(faultOf(head + item + conversions)).toMatchObject({
    ...{ line: 6, code: 'loop', params: { lines: '6、7' } },
  });
});

test('grades that overlap or leave a gap, caps below floors, years reversed → refused', () => {
  const grades = (first: string, second: string) =>
    faultsOf(`${head}${item}grades:\n  - { id: a, name: 优, ${first} }\n  - { id: b, name: 良, ${second} }\n`);
  expect(grades('from: 80', 'from: 60, below: 85')).toEqual([[7, 'grades-overlap']]);
  expect(grades('from: 80', 'from: 80')).toEqual([[7, 'grades-overlap']]);
  expect(grades('from: 80', 'from: 60, below: 75')).toEqual([[7, 'grades-gap']]);
  expect(grades('from: 80', 'from: 60, below: 80')).toEqual([]);
  expect(faultsOf(`${head}${item}total: { cap: 10, floor: 20 }\n`)).toEqual([[5, 'cap-below-floor']]);
  expect(faultsOf(`${head}base: 50\ntotal: { cap: 10 }\n${item}`)).toEqual([[3, 'base-outside']]);
  expect(faultsOf(`name: 试\nyears: { from: 2026, until: 2020 }\n${item}`)).toEqual([[2, 'years-reversed']]);
});

test('a file full of faults → fifty are listed, the rest counted', () => {
  const lines = Array.from({ length: 80 }, (_, index) => `  - { id: a${index}, name: 甲, deeds: nothing, points: 1 }`);
  const faults = faultsOf(`${head}items:\n${lines.join('\n')}\n`);
  expect(faults).toHaveLength(51);
  expect(faults.at(-1)?.[1]).toBe('most-faults');
});

test('every fault and every reason has its words in both languages', () => {
  for (const { scoring } of [en, zhCN]) {
    expect(Object.keys(scoring.faults).sort()).toEqual([...faultCodes].sort());
    expect(Object.keys(scoring.reasons).sort()).toEqual([...reasonCodes].sort());
  }
});
