// Proposes pairs so that everybody has a contactor and nobody has many more than the others; pure and repeatable.
export interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly sector: string;
}

export interface Contactor extends Candidate {
  /** How many they contact already. */
  readonly before: number;
}

export interface PlannedPair {
  readonly contactor: Contactor;
  readonly contactee: Candidate;
}

/** In the given order: each contactee goes to whoever has fewest; of equals to one of the same sector, then the first. */
export function planPairs(contactors: readonly Contactor[], contactees: readonly Candidate[]): PlannedPair[] {
  const load = new Map(contactors.map(({ id, before }) => [id, before]));
  const planned: PlannedPair[] = [];
  for (const contactee of contactees) {
    const others = contactors.filter(({ id }) => id !== contactee.id);
    const fewest = Math.min(...others.map(({ id }) => load.get(id) ?? 0));
    const free = others.filter(({ id }) => (load.get(id) ?? 0) === fewest);
    const contactor = free.find(({ sector }) => sector === contactee.sector) ?? free[0];
    if (!contactor) continue;
    load.set(contactor.id, fewest + 1);
    planned.push({ contactor, contactee });
  }
  return planned;
}
