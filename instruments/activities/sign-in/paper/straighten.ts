// From millimetres of the page to pixels of the picture: the projection that carries four corners to four places.
import type { Point } from './geometry.ts';

export type Projection = (point: Point) => Point;

/** Gauss with pivots; null when the four lie on a line. */
function solve(rows: number[][]): number[] | null {
  const size = rows.length;
  for (let column = 0; column < size; column += 1) {
    let pivot = column;
    for (let row = column + 1; row < size; row += 1) {
      if (Math.abs(rows[row]![column]!) > Math.abs(rows[pivot]![column]!)) pivot = row;
    }
    const leading = rows[pivot]!;
    if (Math.abs(leading[column]!) < 1e-9) return null;
    rows[pivot] = rows[column]!;
    rows[column] = leading;
    for (let row = 0; row < size; row += 1) {
      if (row === column) continue;
      const share = rows[row]![column]! / leading[column]!;
      for (let at = column; at <= size; at += 1) rows[row]![at] = rows[row]![at]! - share * leading[at]!;
    }
  }
  return rows.map((row, index) => row[size]! / row[index]!);
}

export function projectionOf(from: readonly Point[], to: readonly Point[]): Projection | null {
  const equations = from.flatMap(({ x, y }, index) => {
    const { x: u, y: v } = to[index]!;
    return [
      [x, y, 1, 0, 0, 0, -u * x, -u * y, u],
      [0, 0, 0, x, y, 1, -v * x, -v * y, v],
    ];
  });
  const solved = solve(equations);
  if (!solved) return null;
  const [a, b, c, d, e, f, g, h] = solved as [number, number, number, number, number, number, number, number];
  return ({ x, y }) => {
    const depth = g * x + h * y + 1;
    return { x: (a * x + b * y + c) / depth, y: (d * x + e * y + f) / depth };
  };
}
