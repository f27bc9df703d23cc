// What kind of office file a zip is, and what an office file may not hold (ECMA-376 part 2: no DTD; no programs).
import { type Refusal, refuse } from '#platform/errors';
import type { ArchivePart } from './archive-part.ts';

export const contentTypesPart = '[Content_Types].xml';

const programParts = /(^|\/)(vbaProject\.bin|vbaData\.xml|activeX\d*\.(bin|xml))$|(^|\/)(macrosheets|activeX)\//i;
const remoteParts = /relationships\/(attachedTemplate|oleObject|frame|externalLinkPath|control)$/;

/** The XML as text, whichever of the three allowed encodings it is in. */
export function xmlText(bytes: Buffer): string {
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || bytes[1] === 0) return new TextDecoder('utf-16le').decode(bytes);
  return new TextDecoder('utf-8').decode(bytes[0] === 0 ? bytes.subarray(1) : bytes);
}

/** Refuses entity bombs, macros and parts fetched from elsewhere when the file is opened. */
export function inspectOfficePart({ name, bytes }: ArchivePart): Refusal | undefined {
  if (programParts.test(name)) return refuse('file-has-macros');
  if (!/\.(xml|rels|vml)$/i.test(name)) return undefined;
  const text = xmlText(bytes);
  if (/<!(DOCTYPE|ENTITY)/i.test(text)) return refuse('file-damaged');
  if (name === contentTypesPart && /macroEnabled|vnd\.ms-office\.vbaProject/i.test(text))
    return refuse('file-has-macros');
  return /\.rels$/i.test(name) && reachesOutside(text) ? refuse('file-reaches-outside') : undefined;
}

// A linked template on a web server or network share is fetched, with the reader's name, as soon as Word opens the file.
function reachesOutside(relationships: string): boolean {
  for (const [tag] of relationships.matchAll(/<[\w:]*Relationship\s[^>]*>/g)) {
    const [type, target] = [/\bType\s*=\s*["']([^"']*)/.exec(tag)?.[1], /\bTarget\s*=\s*["']([^"']*)/.exec(tag)?.[1]];
    const isRemote = /^\s*(https?:|ftp:|\\\\|\/\/|file:(\/\/)?(\\\\|\/\/[^/]))/i.test(target ?? '');
    if (isRemote && remoteParts.test(type ?? '') && !/externalLinkPath$/.test(type ?? '')) return true;
  }
  return false;
}
