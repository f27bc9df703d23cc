// Files as nobody would save them: bits flipped, ends cut, parts doubled, packed too tightly, called by a wrong name.
import { Buffer } from 'node:buffer';
import { pdfFile, photo, wordFile, zipOf } from '../../../platform/files/factory.ts';
import type { Chance } from '../seeded.ts';

export interface Specimen {
  readonly name: string;
  readonly bytes: Buffer;
}

const bombText = 'a'.repeat(30 * 1024 * 1024);
const laughs = Array.from({ length: 12 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join('');
const entityBomb = `<?xml version="1.0"?><!DOCTYPE d [<!ENTITY l0 "ha">${laughs}]><w:document xmlns:w="x"><w:body><w:p>&l12;</w:p></w:body></w:document>`;
const outside =
  '<?xml version="1.0"?><!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]><w:document xmlns:w="x">&x;</w:document>';

/** Invented ones of every kind we read, and the bombs. */
export async function ownSpecimens(): Promise<Specimen[]> {
  const image = await photo();
  return [
    { name: '建议.docx', bytes: wordFile() },
    { name: '照片.jpg', bytes: image },
    { name: '附件.pdf', bytes: pdfFile() },
    { name: '名单.csv', bytes: Buffer.from('姓名,电话\n王一,13800138000\n') },
    { name: '膨胀.docx', bytes: wordFile({ extra: { 'word/media/a.xml': bombText } }) },
    { name: '实体.docx', bytes: zipOf({ '[Content_Types].xml': '<Types/>', 'word/document.xml': entityBomb }) },
    { name: '外部.docx', bytes: zipOf({ '[Content_Types].xml': '<Types/>', 'word/document.xml': outside }) },
    { name: '嵌套.xlsx', bytes: zipOf({ 'a.zip': zipOf({ 'b.zip': zipOf({ c: bombText.slice(0, 100_000) }) }) }) },
  ];
}

const flipped = (bytes: Buffer, chance: Chance): Buffer => {
  const copy = Buffer.from(bytes);
  for (let count = chance.between(1, 40); count > 0 && copy.length > 0; count -= 1)
    copy[chance.below(copy.length)]! ^= 1 << chance.below(8);
  return copy;
};

const cut = (bytes: Buffer, chance: Chance) => bytes.subarray(0, chance.below(bytes.length + 1));

const doubled = (bytes: Buffer, chance: Chance) => {
  const at = chance.below(bytes.length + 1);
  return Buffer.concat([bytes.subarray(0, at), bytes.subarray(chance.below(at + 1))]);
};

const names = [
  'a.docx',
  'a.xlsx',
  'a.csv',
  'a.pdf',
  'a.png',
  'a.jpg',
  'a.heic',
  'a.txt',
  '..\\a.docx',
  'a.docx.exe',
  '',
];

export function spoil({ name, bytes }: Specimen, chance: Chance): Specimen {
  const way = chance.oneOf([flipped, flipped, cut, doubled]);
  return {
    name: chance.happens(0.2) ? chance.oneOf(names) : name,
    bytes: chance.happens(0.1) ? bytes : way(bytes, chance),
  };
}
