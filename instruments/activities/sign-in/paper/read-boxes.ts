// How much ink is in each person's box. Between empty and marked there is doubt, and doubt is for a person to decide.
import { box, boxOf, type Point } from './geometry.ts';
import { brightnessAt, type GreyImage } from './grey-image.ts';
import type { Projection } from './straighten.ts';

export const verdicts = ['empty', 'marked', 'uncertain'] as const;
export type Verdict = (typeof verdicts)[number];

export interface ReadBox {
  readonly place: number;
  /** Share of the box that is inked, 0 to 1. */
  readonly ink: number;
  readonly verdict: Verdict;
  /** The middle of the box as it was found, in millimetres. */
  readonly middle: Point;
}

const inkIsDarker = 0.24;
const emptyBelow = 0.03;
const markedFrom = 0.075;
/** A box that is blackened may be a mark, or a mark taken back. */
const blackenedFrom = 0.72;
const leastFrame = 0.4;
const half = box.size / 2;
const shifts = [0, -0.4, 0.4, -0.8, 0.8, -1.2, 1.2];
const alongSide = [-0.7, -0.35, 0, 0.35, 0.7];

type Look = (x: number, y: number) => number;

function paperAround(look: Look, { x, y }: Point): number {
  const around: number[] = [];
  for (const step of [-1, -0.5, 0, 0.5, 1]) {
    const reach = half + 1.3;
    around.push(look(x + step * half, y - reach), look(x + step * half, y + reach));
    around.push(look(x + reach, y + step * half), look(x - reach, y + step * half));
  }
  around.sort((one, other) => one - other);
  return around[Math.floor(around.length * 0.7)]!;
}

/** Share of the frame's line that is dark when the box stands here. */
function frameAt(look: Look, { x, y }: Point, paper: number): number {
  let dark = 0;
  for (const step of alongSide) {
    const along = step * half;
    const sides = [
      look(x + along, y - half),
      look(x + along, y + half),
      look(x - half, y + along),
      look(x + half, y + along),
    ];
    dark += sides.filter((value) => value < paper * (1 - inkIsDarker)).length;
  }
  return dark / (alongSide.length * 4);
}

/** Paper bends: the frame is looked for a little around where it should be. */
function settled(look: Look, wanted: Point, paper: number): { middle: Point; frame: number } {
  let best = { middle: wanted, frame: frameAt(look, wanted, paper) };
  for (const dx of shifts) {
    for (const dy of shifts) {
      const middle = { x: wanted.x + dx, y: wanted.y + dy };
      const frame = frameAt(look, middle, paper);
      if (frame > best.frame) best = { middle, frame };
    }
  }
  return best;
}

function inkIn(look: Look, { x, y }: Point, paper: number): number {
  const reach = half * 0.7;
  const steps = 17;
  let dark = 0;
  for (let row = 0; row < steps; row += 1) {
    for (let column = 0; column < steps; column += 1) {
      const value = look(x - reach + (2 * reach * column) / (steps - 1), y - reach + (2 * reach * row) / (steps - 1));
      if (value < paper * (1 - inkIsDarker)) dark += 1;
    }
  }
  return dark / (steps * steps);
}

function verdictOf(ink: number, frame: number): Verdict {
  if (frame < leastFrame || ink > blackenedFrom) return 'uncertain';
  if (ink < emptyBelow) return 'empty';
  return ink >= markedFrom ? 'marked' : 'uncertain';
}

export function readBoxes(image: GreyImage, projection: Projection, count: number): ReadBox[] {
  const look: Look = (x, y) => {
    const at = projection({ x, y });
    return brightnessAt(image, at.x, at.y);
  };
  return Array.from({ length: count }, (_, place) => {
    const wanted = boxOf(place);
    const paper = paperAround(look, wanted);
    const { middle, frame } = settled(look, wanted, paper);
    const ink = inkIn(look, middle, paper);
    return { place, ink: Math.round(ink * 1000) / 1000, verdict: verdictOf(ink, frame), middle };
  });
}
