// The people of a unit who may be put in charge of an undertaking, by the post they hold.
import { useAsk } from '#web/client';

export interface UnitPerson {
  id: string;
  name: string;
  /** Their office in the unit, in its own words. */
  post: string | null;
}

export interface UnitStaff {
  leaders: readonly UnitPerson[];
  drafters: readonly UnitPerson[];
  contacts: readonly UnitPerson[];
}

export const unitPosts = ['leader', 'drafter', 'contact'] as const;
export type UnitPost = (typeof unitPosts)[number];

export function useUnitStaff(unitId: string) {
  return useAsk<UnitStaff>('proposals.unit-staff', { unitId });
}

/** Who holds the post comes first; another of the unit may stand in. */
export function peopleFor(post: UnitPost, { leaders, drafters, contacts }: UnitStaff): UnitPerson[] {
  const holders = { leader: leaders, drafter: drafters, contact: contacts }[post];
  const all = [...holders, ...contacts, ...drafters, ...leaders];
  return all.filter(({ id }, index) => all.findIndex((other) => other.id === id) === index);
}

/** The one who holds the post stands ready. */
export function holderOf(post: UnitPost, { leaders, drafters, contacts }: UnitStaff): string {
  return { leader: leaders, drafter: drafters, contact: contacts }[post][0]?.id ?? '';
}
