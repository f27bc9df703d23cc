// What every rung leaves behind: a row of the ladder, and the facts of the event.
import type { ActContext } from '#kernel/acts';
import { insertSteps, type NewStep } from '../storage.ts';
import type { MatterSubject } from '../subject.ts';

export async function takeStep(context: ActContext, { matter }: MatterSubject, step: NewStep) {
  const { tx, actor, today, now } = context;
  const by = { personId: actor.personId, name: actor.name };
  await insertSteps(tx, [{ matter, step, by, today, now }]);
  const { id: matterId, unitIds, waitsFor, dueOn } = matter;
  return { matterId, unitIds, waitsFor, dueOn };
}
