// Import of Word: numbers, soft line ends, tables, tracked changes, and 63 files from the tests of other projects.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { besideCheckout } from '#kernel/testing';
import { isRefusal } from '#platform/errors';
import { compoundFile, listParagraph, numberedWordFile, pdfFile, wordFile } from '../factory.ts';
import { fileKinds } from '../kinds.ts';
import { parseWord } from './parse-word.ts';
import { readWord } from './read-word.ts';
import { textOf } from './text-of.ts';

const documents = pathToFileURL(`${besideCheckout('data/documents')}/`);
/** Of other projects; none where nothing lies beside the checkout. */
const fixtures = ['mammoth_docx', 'python_docx']
  .filter((folder) => existsSync(new URL(folder, documents)))
  .flatMap((folder) => readdirSync(new URL(folder, documents)).map((name) => `${folder}/${name}`));
const paragraph = (text: string, properties = '') =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

async function read(bytes: Buffer) {
  const outcome = await parseWord(bytes);
  if (isRefusal(outcome)) throw new Error(outcome.code);
  return outcome;
}

describe('an imported document', () => {
  it('keeps the numbers that Word only shows', async () => {
    const items: Array<[string, number]> = [
      ['现状', 0],
      ['问题', 0],
      ['道路', 1],
      ['照明', 1],
      ['主干道', 2],
      ['建议', 0],
      ['修路', 1],
    ];
    const { paragraphs } = await read(
      numberedWordFile(items.map(([text, level]) => listParagraph(text, level)).join('')),
    );
    expect(paragraphs).toEqual([
      '一、现状',
      '二、问题',
      '（一）道路',
      '（二）照明',
      '1. 主干道',
      '三、建议',
      '（一）修路',
    ]);
  });

  it('makes paragraphs of soft line ends, drops indents of spaces, and passes over empty items', async () => {
    const soft = '<w:p><w:r><w:t>　　第一段</w:t><w:br/><w:t>第二段</w:t></w:r></w:p>';
    const { paragraphs } = await read(numberedWordFile(soft + listParagraph('', 0) + listParagraph('乙', 0)));
    expect(paragraphs).toEqual(['第一段', '第二段', '二、乙']);
  });

  it('takes a centred or titled first line as the title', async () => {
    const centred = paragraph('关于增设公交站的提案', '<w:jc w:val="center"/>');
    expect(await read(wordFile({ body: centred + paragraph('正文。') }))).toMatchObject({
      title: '关于增设公交站的提案',
      paragraphs: ['正文。'],
    });
    expect((await read(wordFile({ body: paragraph('首段') + paragraph('正文。') }))).title).toBeUndefined();
  });

  it('writes tables with tabs and leaves tracked deletions out, and says so', async () => {
    const cell = (text: string) => `<w:tc>${paragraph(text)}</w:tc>`;
    const table = `<w:tbl><w:tr>${cell('单位')}${cell('人数')}</w:tr><w:tr>${cell('甲')}${cell('3')}</w:tr></w:tbl>`;
    const tracked =
      '<w:p><w:r><w:t>留下</w:t></w:r><w:del w:id="1"><w:r><w:delText>删去</w:delText></w:r></w:del><w:ins w:id="2"><w:r><w:t>新增</w:t></w:r></w:ins></w:p>';
    expect(await read(wordFile({ body: table + tracked }))).toEqual({
      paragraphs: ['单位\t人数', '甲\t3', '留下新增'],
      warnings: [
        { code: 'deleted-text-left-out', count: 1 },
        { code: 'inserted-text-kept', count: 1 },
        { code: 'tables-as-text', count: 1 },
      ],
    });
  });
});

describe('what cannot be read', () => {
  it.each([
    ['not a zip', pdfFile(), 'document-unreadable'],
    ['locked', compoundFile('EncryptedPackage'), 'file-encrypted'],
    ['nothing', Buffer.alloc(0), 'document-unreadable'],
    ['broken XML', wordFile({ body: '<w:p><w:r>' }), undefined],
    ['endless', wordFile({ body: paragraph('字'.repeat(300_001)) }), 'document-too-long'],
    ['deep', wordFile({ body: `${'<w:p><w:r>'.repeat(20_000)}${'</w:r></w:p>'.repeat(20_000)}` }), undefined],
  ])('%s', async (_, bytes, code) => {
    const outcome = await readWord(bytes);
    if (code) expect(outcome).toMatchObject({ refused: true, code });
  });
});

it.skipIf(fixtures.length === 0)('the 63 files are read or refused, never thrown', async () => {
  expect(fixtures.length).toBe(63);
  for (const fixture of fixtures) {
    const outcome = await parseWord(readFileSync(new URL(fixture, documents)));
    expect(isRefusal(outcome) || Array.isArray(outcome.paragraphs), fixture).toBe(true);
  }
});

it('gives the search index the words of text and Word files, and nothing of others', async () => {
  expect(await textOf({ mediaType: fileKinds.docx.mediaType, bytes: wordFile() })).toBe('正文');
  expect(await textOf({ mediaType: 'text/plain', bytes: Buffer.from('\uFEFF　　说明\r\n\r\n\r\n\r\n完') })).toBe(
    '说明\n\n完',
  );
  expect(await textOf({ mediaType: fileKinds.docx.mediaType, bytes: Buffer.from('x') })).toBe('');
  expect(await textOf({ mediaType: 'application/pdf', bytes: pdfFile() })).toBe('');
});
