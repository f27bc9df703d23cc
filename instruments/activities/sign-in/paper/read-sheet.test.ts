// Sheets filled in by hand and photographed badly: what is read, what is left to a person, what is refused and why.
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { isRefusal } from '#platform/errors';
import { receiveFile } from '#platform/files';
import { peopleOnSheet } from './geometry.ts';
import { differing, patternOf } from './pattern.ts';
import { boxesOf, lookAtSheet, mostDiffering, sheetIn } from './read-sheet.ts';
import { drawSheet, nothing, type Pen, type Photographed, photograph } from './testing/draw-sheet.ts';

const codes = ['7K2M9QXA', '7K2M9QXB', 'P3R8T5WZ'];
const printed = codes.map((sheetCode) => ({ sheetCode, pattern: patternOf(sheetCode) }));
const filled: Record<number, Pen> = { 0: 'tick', 3: 'cross', 20: 'tick', 21: 'cross', 41: 'tick' };
const marked = Object.keys(filled).map(Number);
const sheetCode = codes[0]!;

async function read(bytes: Buffer) {
  const looked = await lookAtSheet(bytes);
  if (isRefusal(looked)) return looked.code;
  const found = sheetIn(looked, printed);
  if (!found) return 'no such sheet';
  const boxes = boxesOf(looked, found.guess, peopleOnSheet);
  const placesOf = (verdict: string) => boxes.filter((one) => one.verdict === verdict).map(({ place }) => place);
  return { sheet: found.sheet.sheetCode, marked: placesOf('marked'), uncertain: placesOf('uncertain') };
}

const sound = { sheet: sheetCode, marked, uncertain: [] };
const askew: Photographed['corners'] = [
  [0.12, 0.06],
  [0.93, 0.1],
  [0.98, 0.95],
  [0.04, 0.9],
];

/** Turned by some twenty degrees, the far edge shorter than the near one. */
const tilted: Photographed['corners'] = [
  [0.33, 0.05],
  [0.93, 0.27],
  [0.7, 0.96],
  [0.06, 0.72],
];

describe('a sheet that is read', () => {
  const drawn = drawSheet({ sheetCode, filled });
  test.each<[string, Photographed]>([
    ['scanned flat', { size: [1654, 2339] }],
    ['upside down', { degrees: 180 }],
    ['on its other side, from an angle', { corners: askew, degrees: 270 }],
    [
      'from an angle, on its side, with a shadow and noise',
      { corners: askew, degrees: 90, light: [1, 0.55], noise: 18 },
    ],
    ['in the dusk', { light: [0.5, 0.42], noise: 6, corners: askew }],
    [
      'turned a little',
      {
        corners: [
          [0.2, 0.04],
          [0.97, 0.16],
          [0.8, 0.96],
          [0.03, 0.84],
        ],
      },
    ],
    ['out of focus', { size: [1200, 1600], corners: askew, blur: 1.6 }],
    [
      'tilted by a fifth of a turn, from an angle, blurred, noisy, in a shadow',
      { size: [1500, 1500], corners: tilted, blur: 1.3, noise: 16, light: [0.95, 0.6] },
    ],
    ['small', { size: [800, 1066], corners: askew }],
  ])('%s → every mark, nothing else', async (_how, taken) => {
    expect(await read(await photograph(await drawn, taken))).toEqual(sound);
  });

  test('a faint stroke, a dot, a blackened box → left to a person', async () => {
    const doubtful = await drawSheet({ sheetCode, filled: { 2: 'tick', 5: 'dot', 7: 'blackened', 9: 'faint' } });
    const seen = await read(await photograph(doubtful, { corners: askew }));
    expect(seen).toMatchObject({ marked: [2] });
    expect((seen as { uncertain: number[] }).uncertain).toEqual(expect.arrayContaining([7]));
    expect((seen as { uncertain: number[] }).uncertain.filter((place) => ![5, 7, 9].includes(place))).toEqual([]);
  });

  test('nobody has signed → nobody is marked', async () => {
    expect(await read(await photograph(await drawSheet({ sheetCode }), { corners: askew, noise: 12 }))).toEqual({
      ...sound,
      marked: [],
    });
  });
});

describe('what is no readable sheet', () => {
  test('a code that was never printed here', async () => {
    expect(await read(await photograph(await drawSheet({ sheetCode: 'Z9Z9Z9Z9' })))).toBe('no such sheet');
  });
  test('a corner outside the picture → cut off', async () => {
    const cut: Photographed['corners'] = [
      [-0.15, -0.02],
      [0.9, 0.02],
      [0.95, 0.97],
      [0.05, 0.98],
    ];
    expect(await read(await photograph(await drawSheet({ sheetCode }), { corners: cut }))).toBe('sheet-cut-off');
    expect(await read(await drawSheet({ sheetCode, withoutMark: 3 }))).toBe('sheet-cut-off');
  });
  test('too dark', async () => {
    expect(await read(await photograph(await drawSheet({ sheetCode }), { light: [0.2, 0.15] }))).toBe('sheet-too-dark');
  });
  test('another picture', async () => {
    expect(await read(await nothing(900, 1200))).toBe('sheet-not-recognised');
  });
  test('a tiny one, no picture', async () => {
    const tiny = await sharp(await drawSheet({ sheetCode }))
      .resize(200)
      .png()
      .toBuffer();
    expect(await read(tiny)).toBe('sheet-too-small');
    expect(await read(Buffer.from('no picture'))).toBe('sheet-unreadable');
  });
});

describe('photographs as phones send them', () => {
  test('the place where it was taken is gone before anybody reads the sheet', async () => {
    const exif = { IFD0: { Make: 'Invented' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '31/1 14/1 0/1' } };
    const located = await sharp(await photograph(await drawSheet({ sheetCode, filled }), { corners: askew }))
      .withExif(exif)
      .jpeg({ quality: 85 })
      .toBuffer();
    expect((await sharp(located).metadata()).exif?.includes(Buffer.from('Invented'))).toBe(true);
    const received = await receiveFile({ name: 'IMG_1.JPG', bytes: located, purpose: 'image' });
    if (isRefusal(received)) throw new Error(received.code);
    expect((await sharp(received.bytes).metadata()).exif).toBeUndefined();
    expect(await read(received.bytes)).toEqual(sound);
  });

  test('40 MB → refused with the size and the limit', async () => {
    const bytes = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.alloc(40 * 1024 * 1024)]);
    expect(await receiveFile({ name: 'IMG_2.JPG', bytes, purpose: 'image' })).toMatchObject({
      code: 'file-too-large',
      params: { size: 40 },
    });
  });
});

test('codes of sheets differ far more than a dirty one from itself', () => {
  const many = Array.from({ length: 40 }, (_, index) => patternOf(`SHEET${String(index).padStart(3, '0')}`));
  const least = Math.min(...many.flatMap((one, index) => many.slice(index + 1).map((other) => differing(one, other))));
  expect(least).toBeGreaterThan(2 * mostDiffering);
});
