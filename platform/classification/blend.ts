// Two witnesses, the model and the written duties: how much each counts follows from how much the model has seen.
export interface Witnesses {
  /** By name; a name one of them does not know counts as nothing there. */
  readonly model: ReadonlyMap<string, number>;
  readonly duties: ReadonlyMap<string, number>;
  /** Texts the model was trained on. */
  readonly sampleSize: number;
}

/** At this many texts for each class both count the same (measured: `npm run bench -- routing`). */
export const evenAt = 8;

export function modelShare(sampleSize: number, classCount: number): number {
  if (sampleSize === 0 || classCount === 0) return 0;
  const perClass = sampleSize / classCount;
  return perClass / (perClass + evenAt);
}

/** Names with their chances, the likeliest first. */
export function blend({ model, duties, sampleSize }: Witnesses): { name: string; chance: number }[] {
  const share = model.size === 0 ? 0 : duties.size === 0 ? 1 : modelShare(sampleSize, model.size);
  const names = new Set([...model.keys(), ...duties.keys()]);
  return [...names]
    .map((name) => ({ name, chance: share * (model.get(name) ?? 0) + (1 - share) * (duties.get(name) ?? 0) }))
    .sort((one, other) => other.chance - one.chance || (one.name < other.name ? -1 : 1));
}
