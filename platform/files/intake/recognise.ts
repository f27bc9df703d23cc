import { isRefusal, type Refusal, refuse } from '#platform/errors';
import { extensionOf } from '../file-name.ts';
import { purposeTakes } from '../file-purposes.ts';
import { type FileKindName, fileKind, kindOfExtension, kindOfMediaType } from '../kinds.ts';
import type { FileLimits } from '../limits.ts';
import { decideKind } from './decide-kind.ts';
import type { IncomingFile } from './incoming-file.ts';

export async function recognise(
  bytes: Buffer,
  incoming: IncomingFile,
  limits: FileLimits,
): Promise<FileKindName | Refusal> {
  const decided = await decideKind(bytes, limits);
  if (isRefusal(decided)) return decided;
  const extension = extensionOf(incoming.name);
  const kind = decided.kind === 'txt' && extension === 'csv' ? 'csv' : decided.kind;
  const claims = [kindOfExtension(extension), kindOfMediaType(incoming.claimedType ?? '')];
  const isLie = claims.some((claim) => claim !== undefined && !agrees(claim, kind));
  if (isLie) return refuse('file-type-mismatch', { found: decided.found });
  const isUnknownName = extension !== '' && claims[0] === undefined;
  if (!kind || isUnknownName || !purposeTakes(incoming.purpose).includes(kind)) {
    const allowed = purposeTakes(incoming.purpose).map((one) => fileKind(one).extensions[0]);
    return refuse('file-type-refused', {
      found: kind ? extension || kind : decided.found,
      allowed: allowed.join(' / '),
    });
  }
  return kind;
}

// Phones and chat programs call any image .jpg; as it is written anew and renamed, that lie is harmless.
function agrees(claim: FileKindName, kind: FileKindName | undefined): boolean {
  if (kind === undefined) return false;
  const isText = (one: FileKindName) => one === 'txt' || one === 'csv';
  const areImages = [claim, kind].every((one) => fileKind(one).family === 'image');
  return claim === kind || areImages || (isText(claim) && isText(kind));
}
