// Charts read back: native parts of the Word file with cached values and an editable workbook; drawn in the PDF.
import { strFromU8, unzipSync } from 'fflate';
import { readSheet } from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { type Chart, type OfficialDocument, readBack, renderOfficialDocument } from './index.ts';

const categories = ['经济建设', '社会 & <建设>'];
const series = [
  { name: '本次会议', values: [130, null] },
  { name: '上次会议', values: [120, 30] },
];
const documentWith = (...types: Chart['type'][]): OfficialDocument => ({
  format: 'plain',
  issuerMark: '政协松州市委员会',
  title: '关于提案工作情况的报告',
  blocks: types.map((type) => ({ kind: 'chart', type, caption: '五大建设（件）', categories, series })),
});

async function partsOf(document: OfficialDocument) {
  const { bytes } = await renderOfficialDocument(document, { as: 'docx' });
  const parts = unzipSync(bytes);
  return { parts, part: (name: string) => strFromU8(parts[name] ?? new Uint8Array()) };
}
const valuesIn = (xml: string, tag: string): string[] =>
  [...xml.matchAll(new RegExp(`<c:${tag}>.*?</c:${tag}>`, 'gs'))].map(([found]) =>
    [...found.matchAll(/<c:v>([^<]*)<\/c:v>/g)].map((match) => match[1]).join('|'),
  );

describe('a chart in a Word file', () => {
  it('is a native part, named, related, with its values and labels', async () => {
    const { part } = await partsOf(documentWith('bar', 'stacked-bar', 'line'));
    const chart = part('word/charts/chart1.xml');
    expect(valuesIn(chart, 'numCache')).toEqual(['130', '120|30']);
    expect(valuesIn(chart, 'cat')[0]).toBe('经济建设|社会 &amp; &lt;建设&gt;');
    expect(chart).toContain('<c:showVal val="1"/>');
    expect(part('word/charts/chart2.xml')).toContain('<c:grouping val="stacked"/>');
    expect(part('word/charts/chart3.xml')).toContain('<c:lineChart>');
    expect(part('word/document.xml').match(/<c:chart /g)).toHaveLength(3);
    expect(part('word/_rels/document.xml.rels').match(/relationships\/chart"/g)).toHaveLength(3);
    expect(part('[Content_Types].xml').match(/drawingml\.chart\+xml/g)).toHaveLength(3);
  });

  it('carries a workbook with the same numbers, so that it can be edited', async () => {
    const { parts } = await partsOf(documentWith('bar'));
    const rows = await readSheet(Buffer.from(parts['word/embeddings/chart1.xlsx'] as Uint8Array));
    expect(rows.slice(1)).toEqual([
      ['经济建设', 130, 120],
      ['社会 & <建设>', null, 30],
    ]);
  });

  it('a document without charts has no such parts', async () => {
    const { parts } = await partsOf({ ...documentWith(), blocks: [{ kind: 'paragraph', text: '无图。' }] });
    expect(Object.keys(parts).filter((name) => name.includes('chart'))).toEqual([]);
  });
});

// The first PDF of a process opens the fonts.
it('a chart in a PDF shows its categories, series and numbers', async () => {
  const { bytes } = await renderOfficialDocument(documentWith('bar', 'line'), { as: 'pdf' });
  const { text } = await readBack(bytes);
  for (const word of ['五大建设（件）', '经济建设', '本次会议', '130', '120']) expect(text).toContain(word);
}, 30_000);
