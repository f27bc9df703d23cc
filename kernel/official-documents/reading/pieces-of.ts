import type { PDFPageProxy } from 'pdfjs-dist';

export interface Piece {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** From the upper edge of the sheet. */
  readonly baseline: number;
  readonly size: number;
  readonly font: string;
}

export async function piecesOf(page: PDFPageProxy): Promise<Piece[]> {
  const height = page.getViewport({ scale: 1 }).height;
  const { items } = await page.getTextContent();
  return items.flatMap((item) => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const [, , , size = 0, left = 0, up = 0] = item.transform as number[];
    const font = page.commonObjs.has(item.fontName) ? String(page.commonObjs.get(item.fontName).name) : item.fontName;
    return [{ text: item.str, left, right: left + item.width, baseline: height - up, size: Math.abs(size), font }];
  });
}
