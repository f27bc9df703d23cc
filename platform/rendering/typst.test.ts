import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openFontDirectories } from './font-directories.ts';
import { renderTypst } from './typst.ts';

const template =
  '#let data = json(bytes(sys.inputs.data))\n#let fonts = json(bytes(sys.inputs.fonts))\n#text(font: fonts.body.families, data.text)';
const wish = (family: string) => [{ role: 'body', wanted: [family], fallbackWeight: 'regular' as const }];

/** A font file like the one shipped, under a name of the same length: what an administrator's folder would hold. */
function folderWithFont(family: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'fonts-'));
  const bytes = readFileSync(join(openFontDirectories[0] ?? '', 'NotoSerifSC_400Regular.ttf'));
  const [from, to] = ['Noto Serif SC', family].map((name) => Buffer.from(name, 'utf16le').swap16()) as [Buffer, Buffer];
  for (let at = bytes.indexOf(from); at >= 0; at = bytes.indexOf(from, at + 1)) to.copy(bytes, at);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'font.ttf'), bytes);
  return folder;
}

describe('a PDF', () => {
  it('takes text as text, whatever it looks like', async () => {
    const { pdf, warnings } = await renderTypst({
      template,
      data: { text: '#panic() $x$ *b*' },
      fonts: wish('Noto Serif SC'),
    });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(warnings).toEqual([]);
  });

  it('names the open font when the wanted one is missing', async () => {
    const { fonts } = await renderTypst({ template, data: { text: '字' }, fonts: wish('No Such Family') });
    expect(fonts).toEqual([{ role: 'body', wanted: 'No Such Family', used: 'Noto Serif SC', isFallback: true }]);
  });

  it('uses a font from the folder of the administrator', async () => {
    const folder = folderWithFont('Office Song X');
    const order = { template, data: { text: '字' }, fonts: wish('Office Song X'), fontDirectories: [folder] };
    const { fonts } = await renderTypst(order);
    rmSync(folder, { recursive: true });
    expect(fonts).toEqual([{ role: 'body', wanted: 'Office Song X', used: 'Office Song X', isFallback: false }]);
  });

  it('says that a font folder does not exist, and is made all the same', async () => {
    const { warnings } = await renderTypst({
      template,
      data: { text: '字' },
      fonts: wish('Noto Serif SC'),
      fontDirectories: ['/no/such/folder'],
    });
    expect(warnings).toEqual(['no such folder: /no/such/folder']);
  });

  it('reports a broken template as an exception', async () => {
    await expect(renderTypst({ template: '#unknown()', data: {}, fonts: [] })).rejects.toThrow(/does not compile/);
  });
});
