// A sign-in sheet as it comes out of the printer: the pages of its PDF as pictures, drawn by the browser.
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

interface Viewport {
  readonly width: number;
  readonly height: number;
}
interface Opened {
  readonly numPages: number;
  getPage(number: number): Promise<{
    getViewport(wanted: { scale: number }): Viewport;
    render(order: object): { promise: Promise<void> };
  }>;
}
interface Library {
  getDocument(order: { data: Uint8Array }): { promise: Promise<Opened> };
}

const { resolve } = createRequire(import.meta.url);
/** 150 dots to the inch, as an office prints. */
const scale = 150 / 72;

export async function picturesOf(page: Page, pdf: Buffer): Promise<Buffer[]> {
  for (const part of ['pdf.worker.min.mjs', 'pdf.min.mjs']) {
    await page.addScriptTag({ path: resolve(`pdfjs-dist/legacy/build/${part}`), type: 'module' });
  }
  await page.waitForFunction(() => 'pdfjsLib' in globalThis && 'pdfjsWorker' in globalThis);
  const drawn = await page.evaluate(
    async ({ content, wanted }) => {
      const { pdfjsLib } = globalThis as unknown as { pdfjsLib: Library };
      const data = Uint8Array.from(atob(content), (one) => one.charCodeAt(0));
      const opened = await pdfjsLib.getDocument({ data }).promise;
      const pictures: string[] = [];
      for (let number = 1; number <= opened.numPages; number += 1) {
        const sheet = await opened.getPage(number);
        const viewport = sheet.getViewport({ scale: wanted });
        const canvas = document.createElement('canvas');
        canvas.width = viewport.width;
        canvas.height = viewport.height;
        await sheet.render({ canvas, canvasContext: canvas.getContext('2d'), viewport }).promise;
        pictures.push(canvas.toDataURL('image/png').split(',')[1] ?? '');
      }
      return pictures;
    },
    { content: pdf.toString('base64'), wanted: scale },
  );
  return drawn.map((picture) => Buffer.from(picture, 'base64'));
}
