// What is dark against its surroundings, as connected parts. Shadows are surroundings, ink is not.
import type { GreyImage } from './grey-image.ts';

export interface Part {
  readonly area: number;
  readonly x: number;
  readonly y: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const inkShare = 0.8;

/** 1 where a pixel is darker than its neighbourhood. */
export function darkOf({ width, height, pixels }: GreyImage): Uint8Array {
  const reach = Math.round(Math.min(width, height) / 16);
  const stride = width + 1;
  const sums = new Float64Array(stride * (height + 1));
  for (let y = 0; y < height; y += 1) {
    let row = 0;
    for (let x = 0; x < width; x += 1) {
      row += pixels[y * width + x]!;
      sums[(y + 1) * stride + x + 1] = sums[y * stride + x + 1]! + row;
    }
  }
  const dark = new Uint8Array(width * height);
  for (let y = 0; y < height; y += 1) {
    const [top, bottom] = [Math.max(0, y - reach), Math.min(height, y + reach + 1)];
    for (let x = 0; x < width; x += 1) {
      const [left, right] = [Math.max(0, x - reach), Math.min(width, x + reach + 1)];
      const sum =
        sums[bottom * stride + right]! -
        sums[top * stride + right]! -
        sums[bottom * stride + left]! +
        sums[top * stride + left]!;
      const mean = sum / ((bottom - top) * (right - left));
      dark[y * width + x] = pixels[y * width + x]! < mean * inkShare ? 1 : 0;
    }
  }
  return dark;
}

interface Growing {
  area: number;
  sumX: number;
  sumY: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

function rootOf(parents: number[], label: number): number {
  let root = label;
  while (parents[root]! !== root) root = parents[root]!;
  for (let at = label; parents[at]! !== root; ) {
    const next = parents[at]!;
    parents[at] = root;
    at = next;
  }
  return root;
}

function labelled(dark: Uint8Array, width: number): { labels: Int32Array; parents: number[] } {
  const labels = new Int32Array(dark.length);
  const parents = [0];
  for (let at = 0; at < dark.length; at += 1) {
    if (!dark[at]) continue;
    const x = at % width;
    const west = x > 0 ? labels[at - 1]! : 0;
    const north = at >= width ? labels[at - width]! : 0;
    if (!west && !north) {
      labels[at] = parents.length;
      parents.push(parents.length);
    } else if (west && north && west !== north) {
      const [one, other] = [rootOf(parents, west), rootOf(parents, north)];
      parents[Math.max(one, other)] = Math.min(one, other);
      labels[at] = Math.min(one, other);
    } else labels[at] = west || north;
  }
  return { labels, parents };
}

export function partsOf(dark: Uint8Array, width: number): Part[] {
  const { labels, parents } = labelled(dark, width);
  const grown = new Map<number, Growing>();
  for (let at = 0; at < labels.length; at += 1) {
    if (!labels[at]) continue;
    const root = rootOf(parents, labels[at]!);
    const [x, y] = [at % width, Math.floor(at / width)];
    const part = grown.get(root);
    if (!part) {
      grown.set(root, { area: 1, sumX: x, sumY: y, left: x, right: x, top: y, bottom: y });
      continue;
    }
    part.area += 1;
    part.sumX += x;
    part.sumY += y;
    if (x < part.left) part.left = x;
    if (x > part.right) part.right = x;
    part.bottom = y;
  }
  return [...grown.values()].map(({ area, sumX, sumY, ...edges }) => ({
    area,
    x: sumX / area,
    y: sumY / area,
    ...edges,
  }));
}
