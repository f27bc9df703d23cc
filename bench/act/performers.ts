// Who does which step on which case, as an envelope for the act runner.
import type { ActEnvelope } from '#kernel/acts';
import type { BenchCase, Step } from './bench-case.ts';
import type { BenchCommittee } from './committee.ts';
import type { SignedInPeople } from './sessions.ts';
import type { SignedInPerson } from './signed-in.ts';

export interface Doing {
  readonly step: Step;
  readonly one: BenchCase;
  readonly person: SignedInPerson;
  readonly envelope: ActEnvelope;
}

/** The case's own member writes and rates; the offices take turns. */
export function doing(parts: { step: Step; one: BenchCase; people: SignedInPeople; committee: BenchCommittee }): Doing {
  const { step, one, people, committee } = parts;
  const able = people.get(step.part)!;
  // The desk's first person is the one named on the undertaking.
  const person = step.on === 'undertaking' && step.part !== 'member' ? able[0]! : able[one.number % able.length]!;
  const input = step.input(committee, one);
  const id = step.on === 'undertaking' ? one.undertakingId : one.id;
  const envelope = step.on === 'nothing' ? { input } : { id, version: one.version, input };
  return { step, one, person, envelope };
}
