// The committee a public address names; a code never changes, so a found one is kept.
import { type CommitteeName, committeeByCode } from '#kernel/people';
import type { House } from './house.ts';

const kept = new WeakMap<House, Map<string, CommitteeName>>();

export async function committeeNamed(house: House, code: string): Promise<CommitteeName | null> {
  const known = kept.get(house) ?? new Map<string, CommitteeName>();
  kept.set(house, known);
  const found = known.get(code) ?? (await house.database.asSystem((tx) => committeeByCode(tx, code)));
  if (found) known.set(code, found);
  return found;
}
