// What absentees make up for, in every state: accepted, handed in, running, late, excused.
import type { CastMember } from '../../cast.ts';
import type { Telling } from '../../chapters.ts';
import { makeUpNotes } from '../../content/study-texts.ts';
import { tellerAt } from './hold-study.ts';

interface Missed {
  readonly gatheringId: string;
  /** When it was entered. */
  readonly daysAgo: number;
  readonly absent: readonly CastMember[];
}

/** By their order: the first is accepted, the second handed in, the third excused, the others left as they are. */
export async function makeUp(telling: Telling, { gatheringId, daysAgo, absent }: Missed): Promise<void> {
  const { study } = telling.cast.offices;
  for (const [index, member] of absent.entries()) {
    const teller = tellerAt(telling, daysAgo);
    const input = { gatheringId, personId: member.personId };
    const { caseId } = await teller.act('studies.start-make-up', study, input, '');
    const id = caseId!;
    teller.later(2);
    if (index < 2) await teller.act('studies.hand-in', member, { note: makeUpNotes[index % makeUpNotes.length]! }, id);
    teller.later(1);
    if (index === 0) await teller.act('studies.accept-make-up', study, {}, id);
    if (index === 2) await teller.act('studies.excuse-make-up', study, { reason: '住院期间，免补' }, id);
  }
}
