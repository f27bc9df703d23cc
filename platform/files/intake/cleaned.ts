import { extensionOf, withExtension } from '../file-name.ts';
import { type FileKindName, fileKind } from '../kinds.ts';
import type { FileLimits } from '../limits.ts';
import { checkPdf } from './check-pdf.ts';
import { reencodeImage } from './reencode-image.ts';

export async function cleaned(bytes: Buffer, kind: FileKindName, limits: FileLimits) {
  if (fileKind(kind).family === 'image') return reencodeImage(bytes, kind, limits.mostPixels);
  return (kind === 'pdf' ? checkPdf(bytes) : undefined) ?? { kind, bytes };
}

export function finalName(name: string, kind: FileKindName): string {
  const extensions: readonly string[] = fileKind(kind).extensions;
  return extensions.includes(extensionOf(name)) ? name : withExtension(name, extensions[0] ?? '');
}
