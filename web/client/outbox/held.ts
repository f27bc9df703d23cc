// Things that somebody is just writing on this page: they wait until the hand is off.
const held = new Set<string>();

/** Answers how to let go. */
export function holdThing(id: string): () => void {
  held.add(id);
  return () => void held.delete(id);
}

export function releaseThing(id: string) {
  held.delete(id);
}

export const heldThings = (): ReadonlySet<string> => held;
