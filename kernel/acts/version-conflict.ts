import { eventsOfCase } from '#kernel/audit';
import type { CaseRecord } from '#kernel/cases';
import { type Refusal, refuse } from '#platform/errors';
import type { ActContext } from './context.ts';

/** Tells the second of two people what the first one changed. */
export async function versionConflict(
  { tx }: ActContext,
  record: CaseRecord,
  seen: number | 'latest' | undefined,
): Promise<Refusal> {
  if (typeof seen !== 'number') return refuse('version-missing');
  const since = await eventsOfCase(tx, record.id, seen);
  const changes = since.map(({ name, actorName, at }) => ({ name, actorName, at }));
  const last = changes.at(-1);
  return refuse(
    'version-conflict',
    { by: last?.actorName ?? '', count: changes.length },
    { version: record.version, changes },
  );
}
