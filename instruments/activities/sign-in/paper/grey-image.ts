// A photograph as numbers: brightness only, no larger than the reading needs.
import { type Refusal, refuse } from '#platform/errors';

export interface GreyImage {
  readonly width: number;
  readonly height: number;
  /** 0 black … 255 white, row by row. */
  readonly pixels: Uint8Array;
}

const longestSide = 2200;
const shortestSide = 700;
const mostPixels = 60_000_000;

export async function greyImage(bytes: Buffer): Promise<GreyImage | Refusal> {
  const { default: sharp } = await import('sharp');
  const read = await sharp(bytes, { limitInputPixels: mostPixels })
    .autoOrient()
    .flatten({ background: '#ffffff' })
    .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true })
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true })
    .catch(() => null);
  if (!read) return refuse('sheet-unreadable');
  const { width, height, channels } = read.info;
  if (Math.min(width, height) < shortestSide) return refuse('sheet-too-small', { pixels: shortestSide });
  const pixels = new Uint8Array(width * height);
  for (let index = 0; index < pixels.length; index += 1) pixels[index] = read.data[index * channels]!;
  return { width, height, pixels };
}

/** Brightness between pixels; what lies outside the picture is white. */
export function brightnessAt({ width, height, pixels }: GreyImage, x: number, y: number): number {
  const left = Math.floor(x);
  const top = Math.floor(y);
  if (left < 0 || top < 0 || left + 1 >= width || top + 1 >= height) return 255;
  const [dx, dy] = [x - left, y - top];
  const at = top * width + left;
  const above = pixels[at]! * (1 - dx) + pixels[at + 1]! * dx;
  const below = pixels[at + width]! * (1 - dx) + pixels[at + width + 1]! * dx;
  return above * (1 - dy) + below * dy;
}

const darkPaper = 70;
const leastContrast = 45;

/** A picture without light has nothing to say. */
export function lightOf({ pixels }: GreyImage): Refusal | null {
  const counts = new Uint32Array(256);
  for (const value of pixels) counts[value] = counts[value]! + 1;
  const valueBelow = (share: number) => {
    let left = pixels.length * share;
    for (let value = 0; value < 256; value += 1) {
      left -= counts[value]!;
      if (left <= 0) return value;
    }
    return 255;
  };
  const [dark, bright] = [valueBelow(0.01), valueBelow(0.9)];
  return bright < darkPaper || bright - dark < leastContrast ? refuse('sheet-too-dark') : null;
}
