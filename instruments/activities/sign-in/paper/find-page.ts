// Which four marks are the corners of the page, and which way up it lies: every way is tried, the code decides.
import type { FoundMark } from './find-marks.ts';
import { code, marks, type Point } from './geometry.ts';
import { brightnessAt, type GreyImage } from './grey-image.ts';
import { type Projection, projectionOf } from './straighten.ts';

export interface PageGuess {
  readonly projection: Projection;
  /** The modules where the code stands, if this guess is right. */
  readonly pattern: string;
}

const middleOf = (corners: readonly Point[]): Point => ({
  x: corners.reduce((sum, { x }) => sum + x, 0) / corners.length,
  y: corners.reduce((sum, { y }) => sum + y, 0) / corners.length,
});

/** Clockwise on the picture. */
function around(corners: readonly FoundMark[]): FoundMark[] {
  const middle = middleOf(corners);
  const turn = ({ x, y }: Point) => Math.atan2(y - middle.y, x - middle.x);
  return [...corners].sort((one, other) => turn(one) - turn(other));
}

function areaOf(corners: readonly Point[]): number {
  return Math.abs(
    corners.reduce((sum, { x, y }, index) => {
      const next = corners[(index + 1) % corners.length]!;
      return sum + x * next.y - next.x * y;
    }, 0) / 2,
  );
}

function foursOf(found: readonly FoundMark[]): FoundMark[][] {
  const fours: FoundMark[][] = [];
  const grow = (taken: FoundMark[], from: number) => {
    if (taken.length === 4) fours.push(around(taken));
    else for (let at = from; at < found.length; at += 1) grow([...taken, found[at]!], at + 1);
  };
  grow([], 0);
  return fours.sort((one, other) => areaOf(other) - areaOf(one)).slice(0, 4);
}

/** Dark or bright halfway between the darkest and the brightest module. */
function patternAt(image: GreyImage, projection: Projection): string {
  const values: number[] = [];
  for (let row = 0; row < code.modules; row += 1) {
    for (let column = 0; column < code.modules; column += 1) {
      let sum = 0;
      for (const [dx, dy] of [
        [0.5, 0.5],
        [0.3, 0.5],
        [0.7, 0.5],
        [0.5, 0.3],
        [0.5, 0.7],
      ] as const) {
        const at = projection({ x: code.x + (column + dx) * code.module, y: code.y + (row + dy) * code.module });
        sum += brightnessAt(image, at.x, at.y);
      }
      values.push(sum / 5);
    }
  }
  const sorted = [...values].sort((one, other) => one - other);
  const middle = (sorted[Math.floor(values.length * 0.1)]! + sorted[Math.floor(values.length * 0.9)]!) / 2;
  return values.map((value) => (value < middle ? '1' : '0')).join('');
}

/** The page's corners clockwise, from each of the four that may be its upper left. */
export function pageGuesses(image: GreyImage, found: readonly FoundMark[]): PageGuess[] {
  const [upperLeft, upperRight, lowerLeft, lowerRight] = marks as [Point, Point, Point, Point];
  const onPage = [upperLeft, upperRight, lowerRight, lowerLeft];
  return foursOf(found).flatMap((four) =>
    [0, 1, 2, 3].flatMap((turn) => {
      const corners = onPage.map((_, index) => four[(index + turn) % 4]!);
      const projection = projectionOf(onPage, corners);
      return projection ? [{ projection, pattern: patternAt(image, projection) }] : [];
    }),
  );
}
