// A poster as somebody before it meets it: the address printed under the code, and the squares a camera would see.
import { create } from 'qrcode';

interface Piece {
  readonly str: string;
}

export interface PosterRead {
  readonly address: string;
  /** The squares are the code of the address printed under them. */
  readonly isCodeOfAddress: boolean;
  readonly text: string;
}

/** Left, bottom, width and height of every filled shape, as it lies on the page. */
async function shapesOf(page: {
  getOperatorList(): Promise<{ fnArray: number[]; argsArray: unknown[] }>;
}): Promise<readonly number[][]> {
  const { OPS, Util } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const { fnArray, argsArray } = await page.getOperatorList();
  const stack: number[][] = [];
  let matrix = [1, 0, 0, 1, 0, 0];
  return fnArray.flatMap((code, index) => {
    const args = argsArray[index] as never;
    if (code === OPS.save) stack.push(matrix);
    else if (code === OPS.restore) matrix = stack.pop() ?? [1, 0, 0, 1, 0, 0];
    else if (code === OPS.transform) matrix = Util.transform(matrix, args) as number[];
    else if (code === OPS.constructPath) {
      const box = (args as [number, unknown, ArrayLike<number> | null])[2];
      const [a, b, c, d, e, f] = matrix as [number, number, number, number, number, number];
      const at = (x: number, y: number) => [a * x + c * y + e, b * x + d * y + f] as const;
      if (!box) return [];
      const [[x0, y0], [x1, y1]] = [at(box[0]!, box[1]!), at(box[2]!, box[3]!)];
      return [[Math.min(x0, x1), Math.min(y0, y1), Math.abs(x1 - x0), Math.abs(y1 - y0)]];
    }
    return [];
  });
}

/** Dark or light at every square, from the small shapes of one height between the outermost of them. */
function squaresFrom(shapes: readonly number[][], size: number): string {
  const small = shapes.filter(([, , width, height]) => width! > 1 && height! > 1 && height! < 12 && width! < 120);
  const left = Math.min(...small.map(([x]) => x!));
  const top = Math.max(...small.map(([, y, , height]) => y! + height!));
  const right = Math.max(...small.map(([x, , width]) => x! + width!));
  const side = (right - left) / size;
  const isDark = (x: number, y: number) => small.some(([l, b, w, h]) => x > l! && x < l! + w! && y > b! && y < b! + h!);
  let squares = '';
  for (let row = 0; row < size; row += 1)
    for (let column = 0; column < size; column += 1)
      squares += isDark(left + (column + 0.5) * side, top - (row + 0.5) * side) ? '1' : '0';
  return squares;
}

export async function readPoster(bytes: Uint8Array): Promise<PosterRead> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const page = await (await task.promise).getPage(1);
  const { items } = await page.getTextContent();
  const text = (items as Piece[]).map(({ str }) => str).join('');
  const address = /https?:\/\/[\w.:-]+\/p\/[\w%-]+\/points\/[0-9A-Z]{5}/.exec(text)?.[0] ?? '';
  const { size, data } = create(address || '-', { errorCorrectionLevel: 'M' }).modules;
  const wanted = Array.from(data, (dark) => (dark ? '1' : '0')).join('');
  const seen = squaresFrom(await shapesOf(page as never), size);
  await task.destroy();
  return { address, isCodeOfAddress: wanted === seen, text };
}
