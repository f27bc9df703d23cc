import { zipSync } from 'fflate';
import mammoth from 'mammoth';
import type { Archive } from '../archives/archive-part.ts';
import { xmlText } from '../archives/office-package.ts';
import { wordNumbering } from './word-numbering.ts';
import type { WordWarning } from './word-text.ts';
import type { WordTree } from './word-tree.ts';
import { writeNumbers } from './write-numbers.ts';

export const mainPart = 'word/document.xml';

export async function textOfPart(archive: Archive, name: string): Promise<string> {
  const part = await archive.read(name);
  return part ? xmlText(part) : '';
}

export async function readTree(archive: Archive, documentXml: string): Promise<WordTree | undefined> {
  const [numbering, styles] = [
    await textOfPart(archive, 'word/numbering.xml'),
    await textOfPart(archive, 'word/styles.xml'),
  ];
  const parts: Record<string, Uint8Array> = {};
  for (const name of archive.names.filter((one) => /\.(xml|rels)$/i.test(one)))
    parts[name] = (await archive.read(name))!;
  if (numbering !== '' && documentXml !== '') {
    parts[mainPart] = Buffer.from(writeNumbers(documentXml, wordNumbering(numbering, styles)));
  }
  let tree: WordTree | undefined;
  const transformDocument = (document: WordTree) => {
    tree = document;
    return { ...document, children: [] };
  };
  await mammoth.convertToHtml({ buffer: Buffer.from(zipSync(parts, { level: 0 })) }, { transformDocument });
  return tree;
}

export function trackedChanges(documentXml: string): WordWarning[] {
  const count = (tag: RegExp) => documentXml.match(tag)?.length ?? 0;
  const boxes = count(/<w:txbxContent>/g);
  return [
    { code: 'deleted-text-left-out', count: count(/<w:(del|moveFrom)[ >](?!\/)/g) },
    { code: 'inserted-text-kept', count: count(/<w:(ins|moveTo)[ >](?!\/)/g) },
    {
      code: 'text-boxes-placed',
      count: boxes > 0 && /<mc:Fallback>/.test(documentXml) ? Math.ceil(boxes / 2) : boxes,
    },
  ];
}
