// Who takes part in a project: members, named and taken off by its lead.
import type { ActContext } from '#kernel/acts';
import { addParties, removeParties } from '#kernel/cases';
import { type Refusal, refuse } from '#platform/errors';
import { readPlace, seatedAmong } from '../places/storage.ts';
import { isPeriod } from './rules.ts';
import type { ProjectPerson } from './subject.ts';

export interface Named {
  readonly fromOn: string;
  readonly untilOn: string;
  readonly placeId: string | null;
  readonly participantIds: readonly string[];
}

export async function unfitProject({ tx, today }: ActContext, named: Named): Promise<Refusal | null> {
  const ended = isPeriod(named);
  if (ended) return ended;
  if (named.placeId && !(await readPlace(tx, named.placeId))) return refuse('project-place-unknown');
  const wanted = [...new Set(named.participantIds)];
  return (await seatedAmong(tx, wanted, today)).size < wanted.length ? refuse('participant-not-a-member') : null;
}

/** Answers who is new. */
export async function nameParticipants(
  { tx, now }: ActContext,
  caseId: string,
  { before, wanted }: { before: readonly ProjectPerson[]; wanted: readonly string[] },
): Promise<string[]> {
  const leads = before.filter(({ part }) => part === 'project-lead').map(({ personId }) => personId);
  const present = before.filter(({ part }) => part === 'participant').map(({ personId }) => personId);
  const next = [...new Set(wanted)].filter((id) => !leads.includes(id));
  const gone = present.filter((id) => !next.includes(id));
  const joined = next.filter((id) => !present.includes(id));
  await removeParties(tx, { caseId, partyIds: gone, relation: 'participant' });
  await addParties(tx, { caseId, partyKind: 'person', partyIds: joined, relation: 'participant' }, now);
  return joined;
}
