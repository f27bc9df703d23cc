import { perform } from '#kernel/acts';
import { systemActor } from '#kernel/permissions';
import type { Task } from './tasks-of.ts';
import type { Teller } from './teller.ts';

/** Nobody else answered in time: the feedback clock ran out. */
export async function endSilence(teller: Teller, task: Task): Promise<void> {
  const act = teller.house.acts.get('undertakings.close-silence')!;
  const envelope = { id: task.id, version: 'latest' as const, input: {} };
  teller.later(22, 24);
  // Refused when everybody has rated: then it is settled already.
  await perform(teller.house, { act, actor: systemActor(teller.cast.tenantId), envelope, now: teller.now });
}
