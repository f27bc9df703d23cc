// Names of files, and the header that hands them out.
import { expect, it } from 'vitest';
import { naughtyStrings } from '#kernel/testing';
import { contentDisposition, downloadHeaders } from './download-headers.ts';
import { cleanFileName } from './file-name.ts';

it.each([
  ['../../etc/passwd', 'passwd'],
  ['C:\\Users\\王\\提案.docx', '提案.docx'],
  ['a\u202Exslx.exe', 'axslx.exe'],
  ['关于\u0000\n道路.pdf', '关于道路.pdf'],
  ['CON.txt', '_CON.txt'],
  ['...', 'file'],
  ['.htaccess', 'htaccess'],
  ['a<b>:"c|?*.txt', 'a_b___c___.txt'],
  [`${'长'.repeat(300)}.docx`, `${'长'.repeat(115)}.docx`],
  ['\uD800x.txt', '\uFFFDx.txt'],
])('%j becomes %j', (name, clean) => {
  expect(cleanFileName(name)).toBe(clean);
});

it('every naughtyStrings name stays short, flat and visible, and cleaning twice changes nothing', () => {
  for (const name of naughtyStrings) {
    const clean = cleanFileName(name);
    expect(clean).toMatch(/^[^/\\\p{Cc}\p{Cf}]+$/u);
    expect([...clean].length).toBeLessThanOrEqual(120);
    expect(cleanFileName(clean)).toBe(clean);
    expect(contentDisposition(name)).toMatch(/^attachment; filename="[ -~]+"; filename\*=UTF-8''[\w%.~-]+$/);
  }
});

it('writes the name for old and new clients, and forbids guessing', () => {
  expect(contentDisposition("答复函 (终稿)'s.pdf")).toBe(
    `attachment; filename="___ (__)'s.pdf"; filename*=UTF-8''%E7%AD%94%E5%A4%8D%E5%87%BD%20%28%E7%BB%88%E7%A8%BF%29%27s.pdf`,
  );
  expect(downloadHeaders({ name: 'a.pdf', mediaType: 'application/pdf', size: 3 })).toMatchObject({
    'x-content-type-options': 'nosniff',
    'content-length': '3',
  });
});
