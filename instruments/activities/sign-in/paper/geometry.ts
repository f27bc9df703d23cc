// Where everything stands on a sign-in sheet, in millimetres of an A4 page. The printer and the reader share it.
export interface Point {
  readonly x: number;
  readonly y: number;
}

export const page = { width: 210, height: 297 } as const;

/** Rings with a dot, in reading order: they tell where the page lies, however it was photographed. */
export const marks: readonly Point[] = [
  { x: 17, y: 17 },
  { x: 193, y: 17 },
  { x: 17, y: 280 },
  { x: 193, y: 280 },
];
export const mark = { outer: 6, inner: 4, dot: 2.2 } as const;

/** The code of the sheet: 25 × 25 modules, the corner of the first. */
export const code = { x: 159, y: 13, modules: 25, module: 0.8 } as const;

export const rowsInColumn = 21;
export const peopleOnSheet = rowsInColumn * 2;
export const rows = { top: 54, height: 10, lefts: [14, 107], width: 89 } as const;
export const box = { size: 7, line: 0.4, fromLeft: 81.5 } as const;

export interface Row {
  readonly left: number;
  readonly top: number;
}

export function rowOf(place: number): Row {
  const column = Math.floor(place / rowsInColumn);
  return { left: rows.lefts[column]!, top: rows.top + (place % rowsInColumn) * rows.height };
}

/** The middle of a person's box. */
export function boxOf(place: number): Point {
  const { left, top } = rowOf(place);
  return { x: left + box.fromLeft, y: top + rows.height / 2 };
}
