// What happened, told in the reader's language with what the record holds of it.
import type { QueryContext } from '#kernel/acts';
import { eventsOfCase } from '#kernel/audit';

interface Told {
  at: string;
  what: string;
  actor: string;
}

const sayable = (payload: Readonly<Record<string, unknown>>): Record<string, string | number> =>
  Object.fromEntries(
    Object.entries(payload).filter(
      (pair): pair is [string, string | number] => typeof pair[1] === 'string' || typeof pair[1] === 'number',
    ),
  );

export async function timelineOf({ tx, translate }: QueryContext, caseId: string): Promise<Told[]> {
  const events = await eventsOfCase(tx, caseId);
  return events.map(({ at, name, actorName, payload }) => ({
    at,
    what: translate(`events.${name}`, sayable(payload as Record<string, unknown>)),
    actor: actorName,
  }));
}
