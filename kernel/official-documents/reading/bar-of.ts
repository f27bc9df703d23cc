export type Matrix = readonly [number, number, number, number, number, number];
export interface Bar {
  readonly color: string;
  readonly left: number;
  readonly top: number;
  readonly length: number;
  readonly thickness: number;
}

export const identity: Matrix = [1, 0, 0, 1, 0, 0];
const thickest = 4;
const shortest = 100;

export const multiply = (m: Matrix, n: Matrix): Matrix => [
  m[0] * n[0] + m[2] * n[1],
  m[1] * n[0] + m[3] * n[1],
  m[0] * n[2] + m[2] * n[3],
  m[1] * n[2] + m[3] * n[3],
  m[0] * n[4] + m[2] * n[5] + m[4],
  m[1] * n[4] + m[3] * n[5] + m[5],
];

export function barOf(box: readonly number[], matrix: Matrix, color: string, pageHeight: number): Bar[] {
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = box;
  const point = (x: number, y: number) =>
    [matrix[0] * x + matrix[2] * y + matrix[4], matrix[1] * x + matrix[3] * y + matrix[5]] as const;
  const [[ax, ay], [bx, by]] = [point(x0, y0), point(x1, y1)];
  const bar = {
    color,
    left: Math.min(ax, bx),
    top: pageHeight - Math.max(ay, by),
    length: Math.abs(bx - ax),
    thickness: Math.abs(by - ay),
  };
  return bar.length >= shortest && bar.thickness > 0 && bar.thickness <= thickest ? [bar] : [];
}
