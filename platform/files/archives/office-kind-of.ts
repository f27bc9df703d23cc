import type { FileKindName } from '../kinds.ts';
import type { Archive } from './archive-part.ts';
import { contentTypesPart, xmlText } from './office-package.ts';

const mainParts: ReadonlyArray<readonly [RegExp, FileKindName]> = [
  [/wordprocessingml\.document\.main\+xml/, 'docx'],
  [/spreadsheetml\.sheet\.main\+xml/, 'xlsx'],
];

export async function officeKindOf(archive: Archive): Promise<FileKindName | undefined> {
  if (archive.names.includes('OFD.xml')) return 'ofd';
  const types = await archive.read(contentTypesPart);
  if (!types) return undefined;
  const text = xmlText(types);
  return mainParts.find(([main]) => main.test(text))?.[1];
}
