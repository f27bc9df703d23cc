import { expect, test } from 'vitest';
import { cell, columns, csvOf, type DataRecord, schemaOf } from './open-data.ts';
import { kinds } from './sections.ts';

test.each([
  ['=1+1', "'=1+1"],
  ['@here', "'@here"],
  ['-5', "'-5"],
  ['a,b', '"a,b"'],
  ['say "x"\nmore', '"say ""x""\nmore"'],
  [['住房局', '交通局'], '住房局、交通局'],
  [null, ''],
  [0, '0'],
])('%j in a cell', (value, written) => {
  expect(cell(value)).toBe(written);
});

test('a line has as many cells as the head names', () => {
  const record = { kind: 'news', address: '2026-1', title: '标题', units: [], body: { text: '正文' } };
  const line = csvOf(record as unknown as DataRecord);
  expect(line.trimEnd().split(',')).toHaveLength(columns.length);
  expect(line).toContain('正文');
});

test('every kind has a schema a machine can read', () => {
  for (const kind of kinds) expect(schemaOf(kind)).toMatchObject({ type: 'object', properties: { address: {} } });
});
