import { type Bar, barOf, identity, type Matrix, multiply } from './bar-of.ts';

export interface DrawingOperators {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}
export type OperatorCodes = Readonly<
  Record<'save' | 'restore' | 'transform' | 'setFillRGBColor' | 'constructPath', number>
>;

export function barsOf(operators: DrawingOperators, codes: OperatorCodes, pageHeight: number): Bar[] {
  const stack: { matrix: Matrix; color: string }[] = [];
  let [matrix, color] = [identity, '#000000'];
  return operators.fnArray.flatMap((code, index) => {
    const args = operators.argsArray[index] as never[] | null;
    if (code === codes.save) stack.push({ matrix, color });
    else if (code === codes.restore) ({ matrix, color } = stack.pop() ?? { matrix: identity, color: '#000000' });
    else if (code === codes.transform) matrix = multiply(matrix, args as unknown as Matrix);
    else if (code === codes.setFillRGBColor) color = String((args as unknown as string[])[0]);
    else if (code === codes.constructPath) {
      const box = (args as unknown as [number, unknown, ArrayLike<number> | null])[2];
      return box ? barOf(Array.from(box), matrix, color, pageHeight) : [];
    }
    return [];
  });
}
