// Signs the committee's people in by the product's own functions; the cookies go to the clients.
import type { BenchCommittee, Part } from './committee.ts';
import { type SignedInPerson, type SigningIn, signedIn } from './signed-in.ts';

export type SignedInPeople = ReadonlyMap<Part, readonly SignedInPerson[]>;

export async function signEverybodyIn(bench: SigningIn, committee: BenchCommittee): Promise<SignedInPeople> {
  const people = new Map<Part, readonly SignedInPerson[]>();
  for (const [part, ids] of committee.people) {
    const entered: SignedInPerson[] = [];
    for (const id of ids) entered.push(await signedIn(bench, committee.tenantId, id));
    people.set(part, entered);
  }
  return people;
}
