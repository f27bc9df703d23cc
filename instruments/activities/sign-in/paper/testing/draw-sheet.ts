// Sheets for tests: drawn as they are printed, filled in by a made-up pen, and photographed badly.
import sharp from 'sharp';
import { box, boxOf, code, mark, marks, type Point, page, peopleOnSheet, rowOf, rows } from '../geometry.ts';
import { patternOf } from '../pattern.ts';
import { projectionOf } from '../straighten.ts';

export type Pen = 'tick' | 'cross' | 'faint' | 'dot' | 'blackened';

const pens: Readonly<Record<Pen, (middle: Point) => string>> = {
  tick: ({ x, y }) => `<path d="M${x - 2.4} ${y}l1.8 2.2 3.4-4.6" stroke="#23356b" stroke-width="0.7" fill="none"/>`,
  cross: ({ x, y }) =>
    `<path d="M${x - 2.2} ${y - 2.3}l4.4 4.6m0-4.6l-4.4 4.6" stroke="#333" stroke-width="0.6" fill="none"/>`,
  faint: ({ x, y }) => `<path d="M${x - 2} ${y + 1}l3.6-2.6" stroke="#777" stroke-width="0.35" fill="none"/>`,
  dot: ({ x, y }) => `<circle cx="${x}" cy="${y}" r="0.6" fill="#333"/>`,
  blackened: ({ x, y }) => `<rect x="${x - 3.2}" y="${y - 3.2}" width="6.4" height="6.4" fill="#222"/>`,
};

function codeShapes(pattern: string): string {
  return [...pattern]
    .map((module, index) => {
      if (module === '0') return '';
      const [row, column] = [Math.floor(index / code.modules), index % code.modules];
      const size = code.module + 0.02;
      return `<rect x="${code.x + column * code.module}" y="${code.y + row * code.module}" width="${size}" height="${size}"/>`;
    })
    .join('');
}

export interface Drawn {
  readonly sheetCode: string;
  readonly filled?: Readonly<Record<number, Pen>>;
  readonly withoutMark?: number;
}

const pixelsPerMillimetre = 6;

/** The page lying flat, as PNG. */
export async function drawSheet({ sheetCode, filled = {}, withoutMark }: Drawn): Promise<Buffer> {
  const rings = marks
    .filter((_, index) => index !== withoutMark)
    .map(({ x, y }) => {
      const middle = (mark.outer + mark.inner) / 2;
      return `<circle cx="${x}" cy="${y}" r="${middle}" fill="none" stroke="#000" stroke-width="${mark.outer - mark.inner}"/><circle cx="${x}" cy="${y}" r="${mark.dot}"/>`;
    });
  const lines = Array.from({ length: peopleOnSheet }, (_, place) => {
    const { x, y } = boxOf(place);
    const { left, top } = rowOf(place);
    const frame = `<rect x="${x - box.size / 2}" y="${y - box.size / 2}" width="${box.size}" height="${box.size}" fill="none" stroke="#000" stroke-width="${box.line}"/>`;
    const name = `<text x="${left + 10}" y="${top + 6.5}" font-size="4.5">No ${place + 1} o8B</text>`;
    return `<path d="M${left} ${top}h${rows.width}" stroke="#999" stroke-width="0.2"/>${name}${frame}`;
  });
  const ink = Object.entries(filled).map(([place, pen]) => pens[pen](boxOf(Number(place))));
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${page.width} ${page.height}" width="${page.width * pixelsPerMillimetre}" height="${page.height * pixelsPerMillimetre}">
    <rect width="100%" height="100%" fill="#fff"/><text x="28" y="24" font-size="8">Sign-in sheet 1/2</text>
    ${rings.join('')}${codeShapes(patternOf(sheetCode))}${lines.join('')}${ink.join('')}</svg>`;
  return sharp(Buffer.from(svg)).png().toBuffer();
}

/** A printed page as a picture, with what people wrote on it. */
export async function writeOn(picture: Buffer, filled: Readonly<Record<number, Pen>>): Promise<Buffer> {
  const { width, height } = await sharp(picture).metadata();
  const ink = Object.entries(filled).map(([place, pen]) => pens[pen](boxOf(Number(place))));
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${page.width} ${page.height}" width="${width}" height="${height}">${ink.join('')}</svg>`;
  return sharp(picture)
    .composite([{ input: Buffer.from(svg) }])
    .png()
    .toBuffer();
}

export interface Photographed {
  /** Where the page's corners lie in the picture, upper left first and clockwise, as shares of its sides. */
  readonly corners?: readonly (readonly [number, number])[];
  /** Brightness at the left and right edge: a shadow lies between. */
  readonly light?: readonly [number, number];
  readonly noise?: number;
  /** How far out of focus, in pixels. */
  readonly blur?: number;
  readonly degrees?: 0 | 90 | 180 | 270;
  readonly size?: readonly [number, number];
}

/** A small generator of its own, so that every run makes the same noise. */
function noiseOf(strength: number): () => number {
  let state = 20_261_124;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return (state / 2_147_483_648 - 0.5) * 2 * strength;
  };
}

const flat = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 1],
] as const;

/** A picture of nothing: grey, and as noisy as that; the same in every run. */
export async function nothing(width: number, height: number): Promise<Buffer> {
  const random = noiseOf(150);
  const pixels = Buffer.alloc(width * height);
  for (let at = 0; at < pixels.length; at += 1) pixels[at] = Math.max(0, Math.min(255, 150 + random()));
  return sharp(pixels, { raw: { width, height, channels: 1 } })
    .png()
    .toBuffer();
}

/** The page on a grey table, seen from wherever the camera was. */
export async function photograph(drawn: Buffer, taken: Photographed = {}): Promise<Buffer> {
  const { corners = flat, light = [1, 1], noise = 0, blur = 0, degrees = 0, size = [960, 1280] } = taken;
  const [width, height] = size;
  const { data, info } = await sharp(drawn).greyscale().raw().toBuffer({ resolveWithObject: true });
  const there = corners.map(([x, y]) => ({ x: x * width, y: y * height }));
  const here = flat.map(([x, y]) => ({ x: x * (info.width - 1), y: y * (info.height - 1) }));
  const back = projectionOf(there, here);
  if (!back) throw new Error('The corners lie on a line.');
  const random = noiseOf(noise);
  const pixels = Buffer.alloc(width * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const from = back({ x, y });
      const [column, row] = [Math.round(from.x), Math.round(from.y)];
      const isOnPage = column >= 0 && row >= 0 && column < info.width && row < info.height;
      const value = isOnPage ? data[(row * info.width + column) * info.channels]! : 120;
      const lit = value * (light[0] + ((light[1] - light[0]) * x) / width) + random();
      pixels[y * width + x] = Math.max(0, Math.min(255, Math.round(lit)));
    }
  }
  const raw = sharp(pixels, { raw: { width, height, channels: 1 } });
  const focused = blur > 0 ? raw.blur(blur) : raw;
  return focused.rotate(degrees).jpeg({ quality: 80 }).toBuffer();
}
