// Draws the app's icons from the seal: `node web/draw-icons.ts`. The results are kept beside the screens.
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';

const rings = `<circle cx="16" cy="16" r="10.2" fill="none" stroke="#fff" stroke-width="2"/>
  <circle cx="16" cy="16" r="4.6" fill="none" stroke="#fff" stroke-width="2"/>`;
const edge = '<path d="M2.6 1.4 29.2 1l1.6 1.5.4 26.7-1.7 1.6-26.6.3L1.2 29.5l-.3-26.6z" fill="#b3201f"/>';

const svg = (inside: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><title>同心</title>${inside}</svg>\n`;
const seal = svg(edge + rings);
/** Phones cut a maskable icon to their own shape, so the red fills it and the rings stay in the middle. */
const maskable = svg(
  `<rect width="32" height="32" fill="#b3201f"/><g transform="translate(16 16) scale(.72) translate(-16 -16)">${rings}</g>`,
);

const paper = '#f7f5f2';
const touch = svg(
  `<rect width="32" height="32" fill="${paper}"/><g transform="translate(4 4) scale(.75)">${edge}${rings}</g>`,
);

async function draw(source: string, size: number, to: string) {
  await sharp(Buffer.from(source), { density: (72 * size) / 32 })
    .resize(size, size)
    .png()
    .toFile(to);
}

for (const audience of ['desk', 'member']) {
  const folder = fileURLToPath(new URL(`./${audience}/public/`, import.meta.url));
  await mkdir(folder, { recursive: true });
  await writeFile(`${folder}icon.svg`, seal);
  if (audience !== 'member') continue;
  await draw(seal, 192, `${folder}icon-192.png`);
  await draw(seal, 512, `${folder}icon-512.png`);
  await draw(maskable, 512, `${folder}icon-maskable-512.png`);
  await draw(touch, 180, `${folder}icon-touch-180.png`);
}
