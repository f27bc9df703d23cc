// One series of a chart with its cached values, its colour and its labels; cells refer to the embedded workbook.
import type { ChartShape } from './chart-shape.ts';
import { escaped } from './escaped.ts';

/** The sheet of the embedded workbook. */
export const dataSheet = 'data';

/** A, B, … Z, AA: a chart has few series. */
export const columnOf = (index: number): string =>
  index < 26
    ? String.fromCharCode(65 + index)
    : columnOf(Math.floor(index / 26) - 1) + String.fromCharCode(65 + (index % 26));

const points = (values: readonly (string | number | null)[]): string =>
  values
    .map((value, index) => (value === null ? '' : `<c:pt idx="${index}"><c:v>${escaped(String(value))}</c:v></c:pt>`))
    .join('');

const texts = (formula: string, values: readonly string[]) =>
  `<c:strRef><c:f>${formula}</c:f><c:strCache><c:ptCount val="${values.length}"/>${points(values)}</c:strCache></c:strRef>`;

const numbers = (formula: string, values: readonly (number | null)[]) =>
  `<c:numRef><c:f>${formula}</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="${values.length}"/>${points(values)}</c:numCache></c:numRef>`;

export const fill = (color: string): string => `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>`;

export const textProperties = ({ font, size }: Pick<ChartShape, 'font' | 'size'>, color = '1F2328'): string =>
  `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${Math.round(size * 100)}" b="0">${fill(color)}<a:latin typeface="${escaped(font)}"/><a:ea typeface="${escaped(font)}"/></a:defRPr></a:pPr><a:endParaRPr lang="zh-CN"/></a:p></c:txPr>`;

/** Numbers stand at the bars and points themselves; nought is left out where bars are stacked. */
function labels(chart: ChartShape, color: string): string {
  const place = { bar: 'outEnd', 'stacked-bar': 'ctr', line: 't' }[chart.type];
  const ink = chart.type === 'stacked-bar' && isDark(color) ? 'FFFFFF' : '1F2328';
  const format = chart.type === 'stacked-bar' ? '<c:numFmt formatCode="0;;;" sourceLinked="0"/>' : '';
  return `<c:dLbls>${format}<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${textProperties(chart, ink)}<c:dLblPos val="${place}"/><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>`;
}

/** Whether white letters read better on it. */
function isDark(color: string): boolean {
  const [red, green, blue] = [0, 2, 4].map((start) => Number.parseInt(color.slice(start, start + 2), 16));
  return (red as number) * 0.299 + (green as number) * 0.587 + (blue as number) * 0.114 < 140;
}

export function seriesXml(chart: ChartShape, index: number): string {
  const { name, values } = chart.series[index] as ChartShape['series'][number];
  const color = chart.colors[index] ?? '57606A';
  const [column, lastRow] = [columnOf(index + 1), chart.categories.length + 1];
  const line = `<a:ln w="22225" cap="rnd">${fill(color)}<a:round/></a:ln>`;
  const look =
    chart.type === 'line'
      ? `<c:spPr>${line}</c:spPr><c:marker><c:symbol val="circle"/><c:size val="5"/><c:spPr>${fill(color)}</c:spPr></c:marker>`
      : `<c:spPr>${fill(color)}</c:spPr><c:invertIfNegative val="0"/>`;
  return [
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>`,
    `<c:tx>${texts(`${dataSheet}!$${column}$1`, [name])}</c:tx>`,
    look,
    labels(chart, color),
    `<c:cat>${texts(`${dataSheet}!$A$2:$A$${lastRow}`, chart.categories)}</c:cat>`,
    `<c:val>${numbers(`${dataSheet}!$${column}$2:$${column}$${lastRow}`, values)}</c:val>`,
    `${chart.type === 'line' ? '<c:smooth val="0"/>' : ''}</c:ser>`,
  ].join('');
}
