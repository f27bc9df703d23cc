// Reads a .docx with mammoth after the list numbers were written in; runs in a thread of its own.
import { isRefusal, type Refusal, refuse } from '#platform/errors';
import type { Archive } from '../archives/archive-part.ts';
import { officeKindOf } from '../archives/office-kind-of.ts';
import { inspectOfficePart } from '../archives/office-package.ts';
import { openArchive } from '../archives/open-archive.ts';
import { startsLikeZip } from '../archives/zip-directory.ts';
import { isCompoundFile, refuseCompoundFile } from '../intake/compound-file.ts';
import { defaultFileLimits } from '../limits.ts';
import { composed } from './composed.ts';
import { mainPart, readTree, textOfPart, trackedChanges } from './read-tree.ts';
import type { WordText } from './word-text.ts';

export async function parseWord(bytes: Buffer): Promise<WordText | Refusal> {
  if (isCompoundFile(bytes)) return refuseCompoundFile(bytes);
  if (!startsLikeZip(bytes)) return refuse('document-unreadable');
  const archive = await openArchive(bytes, defaultFileLimits, inspectOfficePart);
  if (isRefusal(archive)) return archive;
  if ((await officeKindOf(archive)) !== 'docx') return refuse('document-unreadable');
  const documentXml = await textOfPart(archive, mainPart);
  const tree = await readTree(archive, documentXml).catch(() => undefined);
  if (!tree) return refuse('document-unreadable');
  const headers = await Promise.all(headerParts(archive).map((name) => textOfPart(archive, name)));
  const written = headers.filter((xml) => /<w:t[ >]/.test(xml)).length;
  return composed(tree, [...trackedChanges(documentXml), { code: 'headers-left-out', count: written }]);
}

function headerParts(archive: Archive): string[] {
  return archive.names.filter((name) => /^word\/(header|footer)\d*\.xml$/.test(name));
}
