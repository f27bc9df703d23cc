// Cuts a passage at its marks, so that the found words can be set apart. Marks may touch, overlap or run past the end.
export interface PassagePart {
  text: string;
  isFound: boolean;
  /** Where it begins; tells parts apart. */
  at: number;
}

export function partsOf(text: string, marks: readonly (readonly [number, number])[]): PassagePart[] {
  const parts: PassagePart[] = [];
  let at = 0;
  const add = (end: number, isFound: boolean) => {
    if (end <= at) return;
    parts.push({ text: text.slice(at, end), isFound, at });
    at = end;
  };
  for (const [from, to] of marks.toSorted((one, other) => one[0] - other[0])) {
    add(Math.min(from, text.length), false);
    add(Math.min(to, text.length), true);
  }
  add(text.length, false);
  return parts;
}
