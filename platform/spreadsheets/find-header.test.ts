// Headers as they stand in real tables: under a title, merged over two rows, under other names.
import { describe, expect, it } from 'vitest';
import { type FoundHeader, findHeader } from './find-header.ts';
import { readDate } from './read-date.ts';
import { recordsBelow } from './records-below.ts';
import type { SheetRow } from './sheet.ts';

const known = {
  name: { names: ['姓名', '委员姓名'], isRequired: true },
  mobile: { names: ['手机', '联系方式手机', '手机号码'], isRequired: true },
  email: { names: ['邮箱', '电子邮箱'] },
  sector: { names: ['界别'] },
} as const;

function table(...rows: string[][]): SheetRow[] {
  return rows.map((cells, index) => ({ number: index + 1, cells }));
}

function found(rows: SheetRow[]): FoundHeader<keyof typeof known> {
  const header = findHeader(rows, known);
  if ('refused' in header) throw new Error(header.code);
  return header;
}

describe('headers', () => {
  it('below a title, with notes, other names, unknown, missing and repeated columns', () => {
    const rows = table(
      ['某市政协委员名册', '', ''],
      [],
      ['序号', '委员 姓名*', '手机号码（必填）', '姓名', '备注'],
      ['1', '张伟', '138', '', ''],
    );
    expect(found(rows)).toEqual({
      headerRows: [3],
      columns: { name: 1, mobile: 2 },
      unknown: [
        { column: 0, title: '序号' },
        { column: 4, title: '备注' },
      ],
      missing: ['email', 'sector'],
      missingRequired: [],
      repeated: [{ column: 3, title: '姓名' }],
    });
  });

  it('merged over two rows', () => {
    const rows = table(
      ['名册'],
      ['姓名', '联系方式', '', '界别'],
      ['', '手机', '邮箱', ''],
      ['张伟', '138', 'a@example.com', '科技'],
    );
    const header = found(rows);
    expect(header).toMatchObject({
      headerRows: [2, 3],
      columns: { name: 0, mobile: 1, email: 2, sector: 3 },
      unknown: [],
    });
    expect(recordsBelow(rows, header)).toEqual([
      { rowNumber: 4, values: { name: '张伟', mobile: '138', email: 'a@example.com', sector: '科技' } },
    ]);
  });

  it('of one row are not joined with the first person', () => {
    expect(found(table(['姓名', '手机', '界别'], ['张伟', '138', '科技'])).headerRows).toEqual([1]);
  });

  it('that name what must be there and is not', () => {
    expect(found(table(['姓名', '界别'], ['张伟', '科技'])).missingRequired).toEqual(['mobile']);
  });

  it('that are not there are refused with what was looked for', () => {
    expect(findHeader(table(['张伟', '138'], ['李强', '139']), known)).toMatchObject({
      code: 'spreadsheet-header-not-found',
      params: { columns: '姓名 / 手机 / 邮箱 / 界别' },
    });
    expect(findHeader([], known)).toMatchObject({ refused: true });
  });
});

it('rows below keep their numbers over gaps, and missing columns are empty', () => {
  const rows = table(['姓名', '手机'], ['张伟', '138'], ['', ''], ['李强']);
  expect(
    recordsBelow(rows, found(rows)).map(({ rowNumber, values }) => [
      rowNumber,
      values.name,
      values.mobile,
      values.email,
    ]),
  ).toEqual([
    [2, '张伟', '138', ''],
    [4, '李强', '', ''],
  ]);
});

it.each([
  ['2026-3-5', '2026-03-05'],
  ['2026年3月5日', '2026-03-05'],
  ['2026/03/05 08:30', '2026-03-05'],
  ['20260305', '2026-03-05'],
  ['2026.2.30', undefined],
  ['2026年3月', undefined],
  ['明天', undefined],
])('the date %s is %s', (text, date) => {
  expect(readDate(text)).toBe(date);
});
