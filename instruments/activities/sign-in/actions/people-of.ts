// The lines of the roll that an act at the desk concerns.
import type { ActContext } from '#kernel/acts';
import { attendedStates, type RollEntry, rollEntriesOf } from '#kernel/gatherings';
import { type Refusal, refuse } from '#platform/errors';

export async function linesOf(
  { tx }: ActContext,
  caseId: string,
  personIds: readonly string[],
): Promise<RollEntry[] | Refusal> {
  const wanted = new Set(personIds);
  const lines = (await rollEntriesOf(tx, caseId)).filter(({ personId }) => wanted.has(personId));
  return lines.length === wanted.size ? lines : refuse('person-not-called');
}

export const hasCome = ({ attendance }: RollEntry): boolean => attendedStates.includes(attendance);
