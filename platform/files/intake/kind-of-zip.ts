import { isRefusal, type Refusal } from '#platform/errors';
import { officeKindOf } from '../archives/office-kind-of.ts';
import { inspectOfficePart } from '../archives/office-package.ts';
import { openArchive } from '../archives/open-archive.ts';
import type { FileLimits } from '../limits.ts';
import type { FoundKind } from './decide-kind.ts';

export async function kindOfZip(bytes: Buffer, limits: FileLimits): Promise<FoundKind | Refusal> {
  const archive = await openArchive(bytes, limits, inspectOfficePart);
  if (isRefusal(archive)) return archive;
  const kind = await officeKindOf(archive);
  return { kind, found: kind ?? 'zip' };
}
