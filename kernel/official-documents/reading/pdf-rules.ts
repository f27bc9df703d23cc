// Coloured bars of a page, from its drawing operators; two bars close together are one double rule.
import { millimetresFromPoints } from '#platform/rendering';
import type { Bar } from './bar-of.ts';
import { barsOf, type DrawingOperators, type OperatorCodes } from './bars-of.ts';
import type { RuleRead } from './contract.ts';

const mostGap = 2;

/** The coloured rules of a page from top to bottom; black ones belong to tables and to the end matter. */
export function rulesOf(operators: DrawingOperators, codes: OperatorCodes, pageHeight: number): RuleRead[] {
  const bars = barsOf(operators, codes, pageHeight)
    .filter(({ color }) => color !== '#000000')
    .sort((one, other) => one.top - other.top);
  const rules: RuleRead[] = [];
  for (let index = 0; index < bars.length; index += 1) {
    const [bar, next] = [bars[index] as Bar, bars[index + 1]];
    const isDouble = next !== undefined && next.top - (bar.top + bar.thickness) <= mostGap;
    const style = !isDouble ? 'single' : bar.thickness > next.thickness ? 'thick-thin' : 'thin-thick';
    const [lengthMm, leftMm, topMm] = [bar.length, bar.left, bar.top].map(millimetresFromPoints) as [
      number,
      number,
      number,
    ];
    rules.push({ color: bar.color.slice(1).toUpperCase(), style, lengthMm, leftMm, topMm });
    if (isDouble) index += 1;
  }
  return rules;
}
