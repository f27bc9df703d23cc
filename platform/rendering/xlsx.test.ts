import { strFromU8, unzipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { writeWorkbook } from './xlsx.ts';

const columns = [
  { header: '案由', width: 40, kind: 'text' },
  { header: '件数', width: 8, kind: 'number' },
  { header: '日期', width: 12, kind: 'date' },
] as const;

const partsOf = async (rows: (string | number | null)[][], name = '台账') => {
  const parts = unzipSync(await writeWorkbook({ sheets: [{ name, title: '提案办理台账', columns, rows }] }));
  return (path: string) => strFromU8(parts[path] ?? new Uint8Array());
};

describe('a workbook', () => {
  it('gives back texts, numbers and dates as they were', async () => {
    const bytes = await writeWorkbook({
      sheets: [{ name: '台账', columns, rows: [['关于停车的提案', 12, '2026-03-02']] }],
    });
    const [sheet] = (await readXlsxFile(bytes)) as unknown as { data: unknown[][] }[];
    expect(sheet?.data[0]).toEqual(['案由', '件数', '日期']);
    expect(sheet?.data[1]).toEqual(['关于停车的提案', 12, new Date('2026-03-02T00:00:00Z')]);
  });

  it('never writes a formula, whatever a text begins with', async () => {
    const texts = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '=cmd|"/c calc"!A1'];
    const part = await partsOf(texts.map((text) => [text, null, null]));
    expect(part('xl/worksheets/sheet1.xml')).not.toContain('<f>');
    expect(part('xl/sharedStrings.xml')).toContain('=cmd|');
  });

  it('freezes the header, prints on A4 landscape as wide as the paper, and repeats the header on every page', async () => {
    const part = await partsOf([['甲', 1, '2026-01-01']], "书记's & <台账>");
    const sheet = part('xl/worksheets/sheet1.xml');
    expect(sheet).toMatch(/<pane[^>]*ySplit="2"[^>]*state="frozen"/);
    expect(sheet).toMatch(
      /<pageSetup[^>]*paperSize="9"[^>]*orientation="landscape"[^>]*fitToWidth="1" fitToHeight="0"/,
    );
    expect(sheet).toContain('fitToPage="1"');
    expect(part('xl/workbook.xml')).toContain("'书记''s &amp; &lt;台账&gt;'!$1:$2");
  });

  it('mends sheet names that Excel refuses', async () => {
    const sheet = (name: string) => ({ name, columns, rows: [] });
    const bytes = await writeWorkbook({
      sheets: [sheet('a/b'), sheet('AB'), sheet(''), sheet('长'.repeat(40))],
    });
    const workbook = strFromU8(unzipSync(bytes)['xl/workbook.xml'] ?? new Uint8Array());
    expect([...workbook.matchAll(/name="([^"_]*)"/g)].map((match) => match[1])).toEqual([
      'ab',
      'AB (2)',
      'Sheet3',
      '长'.repeat(31),
    ]);
  });

  it('holds no control characters and no text longer than a cell', async () => {
    const part = await partsOf([[`a\u0000b${'字'.repeat(40_000)}`, null, null]]);
    const strings = part('xl/sharedStrings.xml');
    expect(strings).toContain('<t>ab字');
    expect(strings.split('字').length - 1).toBe(32_765);
  });
});
