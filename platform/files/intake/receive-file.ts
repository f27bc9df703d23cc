// The one door for files from outside: named, measured, recognised, scanned, cleaned, or refused with the reason.
import { isRefusal, type Refusal, refuse } from '#platform/errors';
import { cleanFileName } from '../file-name.ts';
import { fileKind } from '../kinds.ts';
import { defaultFileLimits, inMegabytes } from '../limits.ts';
import type { Scan } from '../scanning/clamd.ts';
import { cleaned, finalName } from './cleaned.ts';
import type { AcceptedFile, IncomingFile, IntakeOptions } from './incoming-file.ts';
import { recognise } from './recognise.ts';

export async function receiveFile(
  incoming: IncomingFile,
  options: IntakeOptions = {},
): Promise<AcceptedFile | Refusal> {
  const limits = { ...defaultFileLimits, ...options.limits };
  const name = cleanFileName(incoming.name);
  const bytes = Buffer.from(incoming.bytes.buffer, incoming.bytes.byteOffset, incoming.bytes.byteLength);
  if (bytes.length === 0) return refuse('file-empty', { name });
  if (bytes.length > limits.largestBytes) {
    return refuse('file-too-large', {
      name,
      size: inMegabytes(bytes.length),
      limit: inMegabytes(limits.largestBytes),
    });
  }
  const infection = options.scan && (await scanned(bytes, options.scan));
  if (infection) return named(infection, name);
  const kind = await recognise(bytes, { ...incoming, name }, limits);
  if (isRefusal(kind)) return named(kind, name);
  const content = await cleaned(bytes, kind, limits);
  if (isRefusal(content)) return named(content, name);
  return {
    name: finalName(name, content.kind),
    kind: content.kind,
    mediaType: fileKind(content.kind).mediaType,
    purpose: incoming.purpose,
    bytes: content.bytes,
  };
}

function named(refusal: Refusal, name: string): Refusal {
  return refuse(refusal.code, { name, ...refusal.params }, refusal.details);
}

async function scanned(bytes: Buffer, scan: Scan): Promise<Refusal | undefined> {
  const outcome = await scan(bytes).catch(() => undefined);
  if (!outcome) return refuse('scanner-unavailable');
  return outcome.isClean ? undefined : refuse('file-infected', { finding: outcome.finding });
}
