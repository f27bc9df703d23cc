// A small straightened picture of one box, so that a person can decide what the machine does not.
import { box, type Point } from './geometry.ts';
import { brightnessAt, type GreyImage } from './grey-image.ts';
import type { Projection } from './straighten.ts';

const pixelsPerMillimetre = 6;
const reach = box.size / 2 + 2;

export async function pictureOf(image: GreyImage, projection: Projection, middle: Point): Promise<string> {
  const { default: sharp } = await import('sharp');
  const side = Math.round(reach * 2 * pixelsPerMillimetre);
  const pixels = Buffer.alloc(side * side);
  for (let row = 0; row < side; row += 1) {
    for (let column = 0; column < side; column += 1) {
      const x = middle.x - reach + (column * 2 * reach) / side;
      const y = middle.y - reach + (row * 2 * reach) / side;
      const at = projection({ x, y });
      pixels[row * side + column] = Math.round(brightnessAt(image, at.x, at.y));
    }
  }
  const png = await sharp(pixels, { raw: { width: side, height: side, channels: 1 } })
    .png()
    .toBuffer();
  return `data:image/png;base64,${png.toString('base64')}`;
}
