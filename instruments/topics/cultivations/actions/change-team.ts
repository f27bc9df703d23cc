// Puts the named people into the team, and out of it; those who are new are told.
import type { ActContext } from '#kernel/acts';
import { addParties, removeParties } from '#kernel/cases';
import { type Refusal, refuse } from '#platform/errors';
import { personsAmong } from '../storage.ts';
import { idsIn, type TeamMember } from '../team.ts';

export interface Named {
  readonly authorIds: readonly string[];
  readonly coachIds: readonly string[];
}

export async function unknownPerson({ tx }: ActContext, { authorIds, coachIds }: Named): Promise<Refusal | null> {
  const wanted = new Set([...authorIds, ...coachIds]);
  const found = await personsAmong(tx, [...wanted]);
  return found.size < wanted.size ? refuse('person-unknown') : null;
}

export async function changeTeam(
  { tx, now }: ActContext,
  caseId: string,
  { before, named }: { before: readonly TeamMember[]; named: Named },
): Promise<string[]> {
  const joined = new Set<string>();
  for (const [relation, ids] of [['author', named.authorIds] as const, ['coach', named.coachIds] as const]) {
    const had = idsIn(before, relation);
    const gone = had.filter((id) => !ids.includes(id));
    const fresh = ids.filter((id) => !had.includes(id));
    await removeParties(tx, { caseId, partyIds: gone, relation });
    await addParties(tx, { caseId, partyKind: 'person', partyIds: [...new Set(fresh)], relation }, now);
    for (const id of fresh) joined.add(id);
  }
  return [...joined];
}
