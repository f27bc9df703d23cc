// The finished files, read back with a ruler: every measure the national layout prescribes, in both formats.
import { describe, expect, it } from 'vitest';
import type { FileKind, OfficialDocument } from './contract.ts';
import { type LayoutReport, readBack, renderOfficialDocument } from './index.ts';
import { letter } from './testing/letter-sample.ts';
import { notice } from './testing/notice-sample.ts';
import { proposal } from './testing/proposal-sample.ts';
import { samples } from './testing/samples.ts';

const kinds = ['docx', 'pdf'] as const;

async function made(document: OfficialDocument, as: FileKind): Promise<LayoutReport> {
  const { bytes } = await renderOfficialDocument(document, { as });
  return readBack(bytes);
}

const fullPages: OfficialDocument = {
  ...letter,
  blocks: [{ kind: 'paragraph', text: '协商民主监督参政议政'.repeat(150) }],
};

describe.each(kinds)('a letter as %s', (as) => {
  it('keeps the margins and the grid of 22 lines by 28 characters', async () => {
    const { page, margins, grid } = await made(fullPages, as);
    expect(page.widthMm).toBeCloseTo(210, 1);
    expect(page.heightMm).toBeCloseTo(297, 1);
    expect(margins.topMm).toBeCloseTo(37, 1);
    expect(margins.leftMm).toBeCloseTo(28, 1);
    expect(Math.abs(margins.rightMm - 26)).toBeLessThan(0.3);
    expect(Math.abs(margins.bottomMm - 35)).toBeLessThan(0.5);
    expect(grid).toMatchObject({ linesPerPage: 22, charactersPerLine: 28 });
    expect(Math.abs(grid.linePitchMm - 225 / 22)).toBeLessThan(0.03);
    expect(Math.abs(grid.characterPitchMm - 156 / 28)).toBeLessThan(0.02);
  });

  it('draws two red double rules of 170 mm, centred, 4 mm below the mark and 20 mm above the foot', async () => {
    const { rules } = await made(letter, as);
    expect(rules.map(({ style, color }) => [style, color])).toEqual([
      ['thick-thin', 'C8161D'],
      ['thin-thick', 'C8161D'],
    ]);
    for (const rule of rules) {
      expect(rule.lengthMm).toBeCloseTo(170, 1);
      expect(rule.leftMm).toBeCloseTo(20, 1);
    }
    const markHeightMm = (38 / 72) * 25.4;
    const thicknessMm = (3.75 / 72) * 25.4;
    expect(rules[0]?.topMm).toBeCloseTo(30 + markHeightMm + 4, 1);
    expect((rules[1]?.topMm ?? 0) + thicknessMm).toBeCloseTo(297 - 20, 1);
  });

  it('bears the class letter at the upper right and everything that was given', async () => {
    const { classLetter, text } = await made(letter, as);
    expect(classLetter).toBe('A');
    for (const part of [
      '松州市教育局',
      '松教函〔2026〕12号',
      '王明远委员：',
      '一、关于“在上下学高峰设立校门口护学岗”的建议',
      '附件：1.',
      '2026年6月8日',
      '抄送：',
    ])
      expect(text).toContain(part);
  });

  it('has no class letter when there is none', async () => {
    expect((await made({ ...letter, classLetter: undefined }, as)).classLetter).toBeNull();
  });
});

describe('fonts', () => {
  it('are those of the standard, by name, in a Word file', async () => {
    const { fonts } = await made(notice, 'docx');
    expect(fonts.body).toBe('仿宋_GB2312');
    expect(fonts.title).toBe('方正小标宋简体');
    expect(fonts.headings).toEqual(['黑体', '楷体_GB2312', '仿宋_GB2312', '仿宋_GB2312']);
    expect(fonts.all).toContain('宋体');
  });

  it('are embedded in a PDF, and the notice says which were replaced', async () => {
    const { bytes, fontNotice } = await renderOfficialDocument(notice, { as: 'pdf' });
    const { fonts } = await readBack(bytes);
    for (const font of fonts.all) expect(font).toMatch(/^[A-Z]{6}\+/);
    if (fontNotice) {
      expect(fontNotice.key).toBe('officialDocuments.fontNotice.replaced');
      expect(fontNotice.params.fallback).toBe('Noto Serif SC');
      expect(fonts.all.some((font) => font.includes('NotoSerifSC'))).toBe(true);
    }
  });
});

describe.each(kinds)('a document as %s', (as) => {
  it('is made in every format; ledgers and certificates lie on their side', async () => {
    for (const [name, document] of Object.entries(samples)) {
      const { page, text } = await made(document, as);
      expect(page.widthMm > page.heightMm).toBe(['ledger', 'certificate'].includes(name));
      expect(text.length).toBeGreaterThan(100);
    }
  });

  it('leaves no trace of optional parts that are absent', async () => {
    const bare: OfficialDocument = {
      format: 'letter',
      issuerMark: '松州市教育局',
      title: '关于办理情况的答复',
      blocks: [],
    };
    const { text } = await made(bare, as);
    for (const trace of ['附件', '抄送', '（', 'undefined', '〔']) expect(text).not.toContain(trace);
  });

  it('names all forty who sign together', async () => {
    const { text } = await made(proposal, as);
    for (const name of proposal.signature?.names ?? []) {
      const shown = name.length === 2 ? name.split('').join('　') : name;
      expect(text.replace(/\s/g, '')).toContain(shown.replace(/\s/g, ''));
    }
  });

  it('lets a very long answer flow over as many pages as it needs', async () => {
    const answer = '经研究，'.repeat(5000);
    const items = [{ recommendation: '增设护学岗', answer }];
    const { text } = await made({ ...letter, blocks: [{ kind: 'answers', items }] }, as);
    expect(text.split('经').length - 1).toBe(5000);
  });

  it('takes every dangerous character as a character', async () => {
    const dangerous = '#set page() *粗* _斜_ $x$ \\u{41} <b>&amp;</b> "引" @标签 `码` = 标题 // 注释 [括] 😀 שלום';
    const { text } = await made(
      { ...letter, title: '关于#let与<&>的答复', blocks: [{ kind: 'paragraph', text: dangerous }] },
      as,
    );
    const flat = text.replace(/\s/g, '');
    for (const part of ['#setpage()*粗*_斜_$x$\\u{41}', '<b>&amp;</b>', '`码`', '//注释[括]', '关于#let与<&>的答复'])
      expect(flat).toContain(part.replace(/\s/g, ''));
  });

  it('drops what no document can hold: control characters and half characters', async () => {
    const { text } = await made(
      { ...letter, blocks: [{ kind: 'paragraph', text: 'a\u0000b\u0007c\ud800d\uffffe' }] },
      as,
    );
    expect(text).toMatch(/abc.?de/);
  });
});
