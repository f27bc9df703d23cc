// Files for tests: sound ones, and the hostile ones that must be refused. All content is made up.
import { type Zippable, zipSync } from 'fflate';
import sharp from 'sharp';

const relationships = 'http://schemas.openxmlformats.org/package/2006/relationships';
const officeDocument = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const wordNamespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const wordTypes = (extra = '') =>
  `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>${extra}</Types>`;

export interface WordParts {
  readonly body?: string;
  readonly extra?: Readonly<Record<string, string | Uint8Array>>;
  readonly extraTypes?: string;
}

export function zipOf(parts: Readonly<Record<string, string | Uint8Array>>): Buffer {
  const entries: Zippable = {};
  for (const [name, content] of Object.entries(parts)) {
    entries[name] = typeof content === 'string' ? Buffer.from(content) : content;
  }
  return Buffer.from(zipSync(entries));
}

export function wordFile({
  body = '<w:p><w:r><w:t>正文</w:t></w:r></w:p>',
  extra = {},
  extraTypes,
}: WordParts = {}): Buffer {
  return zipOf({
    '[Content_Types].xml': wordTypes(extraTypes),
    '_rels/.rels': `<Relationships xmlns="${relationships}"><Relationship Id="r1" Type="${officeDocument}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<w:document xmlns:w="${wordNamespace}"><w:body>${body}</w:body></w:document>`,
    ...extra,
  });
}

/** A Word file with styles and a numbering part: 一、 at level 0, （一） at level 1, 1. at level 2. */
export function numberedWordFile(body: string): Buffer {
  const level = (place: number, format: string, text: string) =>
    `<w:lvl w:ilvl="${place}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
  const numbering = `<w:numbering xmlns:w="${wordNamespace}"><w:abstractNum w:abstractNumId="0">${level(0, 'chineseCounting', '%1、')}${level(1, 'japaneseCounting', '（%2）')}${level(2, 'decimal', '%3.')}</w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;
  const documentRelationships = `<Relationships xmlns="${relationships}"><Relationship Id="n1" Type="${officeDocument}/numbering" Target="numbering.xml"/></Relationships>`;
  return wordFile({
    body,
    extra: { 'word/numbering.xml': numbering, 'word/_rels/document.xml.rels': documentRelationships },
  });
}

export function listParagraph(text: string, level: number): string {
  return `<w:p><w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="7"/></w:numPr></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
}

export function linkedTemplate(target: string): Readonly<Record<string, string>> {
  return {
    'word/_rels/settings.xml.rels': `<Relationships xmlns="${relationships}"><Relationship Id="t1" Type="${officeDocument}/attachedTemplate" Target="${target}" TargetMode="External"/></Relationships>`,
  };
}

/** The start of an OLE container as Office 97 and encrypted Office files have it. */
export function compoundFile(streamName: string): Buffer {
  const header = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  return Buffer.concat([header, Buffer.alloc(504), Buffer.from(streamName, 'utf16le'), Buffer.alloc(512)]);
}

export function pdfFile(inside = ''): Buffer {
  return Buffer.from(
    `%PDF-1.7\n1 0 obj\n<< /Type /Catalog ${inside} >>\nendobj\ntrailer << /Root 1 0 R >>\nstartxref\n9\n%%EOF\n`,
  );
}

/** Makes the directory claim another unpacked size than the part has. */
export function withLyingSize(zip: Buffer, size: number): Buffer {
  const copy = Buffer.from(zip);
  copy.writeUInt32LE(size, copy.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02])) + 24);
  return copy;
}

/** A photo as a phone makes it: lying on its side, with the place where it was taken. */
export async function photo(width = 60, height = 40): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 3, background: '#b3201f' } })
    .withExif({ IFD0: { Copyright: 'somebody' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '31/1 0/1 0/1' } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
}
