// The corner marks in a picture: a dot in the middle of a ring, upright or lying on its side.
import type { Part } from './dark-parts.ts';
import { mark, type Point } from './geometry.ts';

export interface FoundMark extends Point {
  /** How wide the ring is, in pixels. */
  readonly width: number;
}

const widthOf = ({ left, right }: Part) => right - left + 1;
const heightOf = ({ top, bottom }: Part) => bottom - top + 1;
const sizeOf = (part: Part) => Math.sqrt(widthOf(part) * heightOf(part));
const fullness = (part: Part) => part.area / (widthOf(part) * heightOf(part));
const isRoundish = (part: Part) => {
  const shape = widthOf(part) / heightOf(part);
  return shape > 0.45 && shape < 2.2;
};

const dotShare = mark.dot / mark.outer;
const greatestShift = 0.12;

function isDotIn(dot: Part, ring: Part): boolean {
  const share = sizeOf(dot) / sizeOf(ring);
  if (share < dotShare * 0.6 || share > dotShare * 1.6) return false;
  const isInside = dot.left > ring.left && dot.right < ring.right && dot.top > ring.top && dot.bottom < ring.bottom;
  const shift = Math.hypot(
    (dot.left + dot.right - ring.left - ring.right) / 2,
    (dot.top + dot.bottom - ring.top - ring.bottom) / 2,
  );
  return isInside && shift < greatestShift * sizeOf(ring);
}

/** The largest first; what is much smaller than the largest (the corners of the code) is none. */
export function findMarks(parts: readonly Part[], longestSide: number): FoundMark[] {
  const round = parts.filter((part) => part.area > 12 && isRoundish(part));
  const rings = round.filter((part) => {
    const share = sizeOf(part) / longestSide;
    return share > 0.012 && share < 0.12 && fullness(part) > 0.2 && fullness(part) < 0.62;
  });
  const dots = round.filter((part) => fullness(part) > 0.6);
  const found = rings.flatMap((ring) => {
    const dot = dots.find((candidate) => isDotIn(candidate, ring));
    return dot ? [{ x: dot.x, y: dot.y, width: sizeOf(ring) }] : [];
  });
  found.sort((one, other) => other.width - one.width);
  const largest = found[0]?.width ?? 0;
  return found.filter(({ width }) => width > largest * 0.6).slice(0, 8);
}
