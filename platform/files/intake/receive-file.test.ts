// Every refusal of the door for files, and what is changed in those that pass.
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { naughtyStrings } from '#kernel/testing';
import { isRefusal } from '#platform/errors';
import { compoundFile, linkedTemplate, pdfFile, photo, withLyingSize, wordFile, zipOf } from '../factory.ts';
import { en, zhCN } from '../messages/index.ts';
import type { IntakeOptions } from './incoming-file.ts';
import { receiveFile } from './receive-file.ts';

const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

function receive(name: string, bytes: Uint8Array, options?: IntakeOptions) {
  return receiveFile({ name, bytes, purpose: 'attachment' }, options);
}

async function codeOf(name: string, bytes: Uint8Array, options?: IntakeOptions) {
  const outcome = await receive(name, bytes, options);
  return isRefusal(outcome) ? outcome.code : `accepted ${outcome.kind}`;
}

const zeros = Buffer.alloc(30 * 1024 * 1024);
const entityBomb = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><x>&b;</x>';

describe('files that are taken', () => {
  it.each([
    ['提案.docx', wordFile(), 'docx'],
    ['函.pdf', pdfFile(), 'pdf'],
    ['说明.txt', Buffer.from('同心'), 'txt'],
    ['旧文.txt', Buffer.from([0xcd, 0xac, 0xd0, 0xc4]), 'txt'],
    ['bmw.txt', Buffer.from('BM is how this plain text begins'), 'txt'],
    ['公文.ofd', zipOf({ 'OFD.xml': '<ofd:OFD/>', 'Doc_0/Document.xml': '<x/>' }), 'ofd'],
    ['有图表.docx', wordFile({ extra: { 'word/embeddings/book.xlsx': zipOf({ 'a.xml': '<a/>' }) } }), 'docx'],
    ['模板.docx', wordFile({ extra: linkedTemplate('file:///C:/Templates/Normal.dotm') }), 'docx'],
  ])('%s', async (name, bytes, kind) => {
    expect(await codeOf(name, bytes)).toBe(`accepted ${kind}`);
  });

  it('gives a name without extension the right one', async () => {
    expect(await receive('提案', wordFile())).toMatchObject({ name: '提案.docx', mediaType: docxType });
  });
});

describe('images', () => {
  it('come out upright, without EXIF and GPS', async () => {
    const original = await photo(60, 40);
    expect((await sharp(original).metadata()).exif).toBeDefined();
    const outcome = await receive('IMG_0001.JPG', original);
    if (isRefusal(outcome)) throw new Error(outcome.code);
    const { width, height, exif, orientation } = await sharp(outcome.bytes).metadata();
    expect({ width, height, exif, orientation }).toEqual({
      width: 40,
      height: 60,
      exif: undefined,
      orientation: undefined,
    });
  });

  it('lose whatever was hidden behind them', async () => {
    const outcome = await receive('a.jpg', Buffer.concat([await photo(), zipOf({ 'evil.html': '<script>' })]));
    if (isRefusal(outcome)) throw new Error(outcome.code);
    expect(outcome.bytes.includes('evil.html')).toBe(false);
  });

  it('named after another kind of image are renamed', async () => {
    const png = await sharp(await photo())
      .png()
      .toBuffer();
    expect(await receive('photo.jpg', png)).toMatchObject({ kind: 'png', name: 'photo.png' });
    const avif = await sharp(await photo())
      .avif()
      .toBuffer();
    expect(await receive('photo.heic', avif)).toMatchObject({ kind: 'jpeg', name: 'photo.jpg' });
  });

  it('are refused when cut short, too large, or in a format without decoder', async () => {
    const whole = await sharp({
      create: {
        width: 400,
        height: 400,
        channels: 3,
        background: '#fff',
        noise: { type: 'gaussian', mean: 128, sigma: 60 },
      },
    })
      .jpeg()
      .toBuffer();
    expect(await codeOf('a.jpg', whole.subarray(0, whole.length / 2))).toBe('file-truncated');
    expect(await codeOf('a.jpg', whole, { limits: { mostPixels: 1000 } })).toBe('image-too-large');
    const heic = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic\0\0\0\0mif1heic'), Buffer.alloc(64)]);
    expect(await codeOf('a.heic', heic)).toBe('image-format-unreadable');
  });
});

describe('files that are refused', () => {
  it.each([
    ['空.docx', Buffer.alloc(0), 'file-empty'],
    ['程序.docx', Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200, 1)]), 'file-type-mismatch'],
    ['程序.exe', Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200, 1)]), 'file-type-refused'],
    ['提案.pdf', wordFile(), 'file-type-mismatch'],
    ['页面.html', Buffer.from('<html><script>alert(1)</script></html>'), 'file-type-refused'],
    ['包.zip', zipOf({ 'a.txt': 'a' }), 'file-type-refused'],
    ['包.docx', zipOf({ 'a.txt': 'a' }), 'file-type-mismatch'],
    ['加密.docx', compoundFile('EncryptedPackage'), 'file-encrypted'],
    ['旧.doc', compoundFile('WordDocument'), 'file-old-format'],
    ['宏.docx', wordFile({ extra: { 'word/vbaProject.bin': 'x' } }), 'file-has-macros'],
    [
      '宏.docx',
      wordFile({
        extraTypes: '<Override ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/>',
      }),
      'file-has-macros',
    ],
    ['实体.docx', wordFile({ extra: { 'word/settings.xml': entityBomb } }), 'file-damaged'],
    [
      '实体.docx',
      wordFile({ extra: { 'word/settings.xml': Buffer.from(`\uFEFF${entityBomb}`, 'utf16le') } }),
      'file-damaged',
    ],
    ['远程.docx', wordFile({ extra: linkedTemplate('https://example.invalid/a.dotm') }), 'file-reaches-outside'],
    ['远程.docx', wordFile({ extra: linkedTemplate('\\\\server\\share\\a.dotm') }), 'file-reaches-outside'],
    ['炸弹.docx', wordFile({ extra: { 'word/media/a.xml': zeros } }), 'file-expands-too-much'],
    ['谎报.docx', withLyingSize(zipOf({ 'word/a.xml': zeros }), 10), 'file-expands-too-much'],
    ['路径.docx', wordFile({ extra: { '../../etc/cron.d/x': 'x' } }), 'file-damaged'],
    ['半截.docx', wordFile().subarray(0, 400), 'file-truncated'],
    ['改动.docx', flipped(wordFile()), 'file-damaged'],
    ['半截.pdf', pdfFile().subarray(0, 60), 'file-truncated'],
    ['加密.pdf', pdfFile('/Encrypt 5 0 R'), 'file-encrypted'],
    ['脚本.pdf', pdfFile('/OpenAction << /S /JavaScript /JS (x) >>'), 'file-has-macros'],
    ['双面.pdf', Buffer.concat([pdfFile(), zipOf({ 'a.txt': 'a' })]), 'file-type-mismatch'],
  ])('%s: %#', async (name, bytes, code) => {
    expect(await codeOf(name, bytes)).toBe(code);
  });

  it('too deep: a zip in a zip in a zip in a document', async () => {
    const nest = (depth: number): Buffer =>
      depth === 0 ? Buffer.from('end') : zipOf({ 'inner.zip': nest(depth - 1) });
    expect(await codeOf('a.docx', wordFile({ extra: { 'word/embeddings/a.zip': nest(3) } }))).toBe('file-too-deep');
  });

  it('too large, too many parts, a wrong claim of the browser, a wrong purpose', async () => {
    expect(await codeOf('a.txt', Buffer.alloc(2000, 65), { limits: { largestBytes: 1000 } })).toBe('file-too-large');
    const many = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`word/${index}.xml`, '<a/>']));
    expect(await codeOf('a.docx', wordFile({ extra: many }), { limits: { mostEntries: 50 } })).toBe(
      'file-expands-too-much',
    );
    const claimed = await receiveFile({
      name: 'a',
      bytes: wordFile(),
      claimedType: 'image/png',
      purpose: 'attachment',
    });
    expect(claimed).toMatchObject({ code: 'file-type-mismatch' });
    expect(await receiveFile({ name: 'a.pdf', bytes: pdfFile(), purpose: 'image' })).toMatchObject({
      code: 'file-type-refused',
      params: { name: 'a.pdf' },
    });
  });

  it('infected, or not scanned because the scanner is away', async () => {
    const infected = { scan: async () => ({ isClean: false, finding: 'Made-Up-Test' }) as const };
    expect(await codeOf('a.txt', Buffer.from('a'), infected)).toBe('file-infected');
    const away = { scan: () => Promise.reject(new Error('refused')) };
    expect(await codeOf('a.txt', Buffer.from('a'), away)).toBe('scanner-unavailable');
  });

  it('any prefix of a sound document is refused without an exception', async () => {
    const whole = wordFile();
    for (let length = 1; length < whole.length; length += 7) {
      expect(await codeOf('a.docx', whole.subarray(0, length))).toMatch(/^file-/);
    }
  });

  it('every naughtyStrings string as a name gives an answer', async () => {
    for (const name of naughtyStrings) {
      const outcome = await receive(name, Buffer.from('text'));
      if (!isRefusal(outcome)) expect(outcome.name).toMatch(/^[^/\\\p{Cc}\u202e]{1,120}$/u);
    }
  });

  it('both catalogues fill every code', () => {
    expect(Object.keys(en.refusals)).toEqual(Object.keys(zhCN.refusals));
  });
});

function flipped(bytes: Buffer): Buffer {
  const at = bytes.indexOf('word/document.xml') + 60;
  bytes[at] = bytes[at]! ^ 0xff;
  return bytes;
}
