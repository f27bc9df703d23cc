// The part of a Word file that is a chart (DrawingML): plain bars or lines, numbers at them, no grid, no ornament.
import type { ChartShape } from './chart-shape.ts';
import { fill, seriesXml, textProperties } from './series-xml.ts';

const namespaces =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const axes = { category: 111_111_111, value: 222_222_222 } as const;

function axesXml(chart: ChartShape): string {
  const isLine = chart.type === 'line';
  const direction = isLine ? 'minMax' : 'maxMin';
  const line = `<c:spPr><a:ln w="6350">${fill('8C8579')}</a:ln></c:spPr>`;
  return [
    `<c:catAx><c:axId val="${axes.category}"/><c:scaling><c:orientation val="${direction}"/></c:scaling><c:delete val="0"/>`,
    `<c:axPos val="${isLine ? 'b' : 'l'}"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/>`,
    `<c:minorTickMark val="none"/><c:tickLblPos val="low"/>${line}${textProperties(chart)}`,
    `<c:crossAx val="${axes.value}"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="80"/>`,
    `<c:noMultiLvlLbl val="0"/></c:catAx>`,
    `<c:valAx><c:axId val="${axes.value}"/><c:scaling><c:orientation val="minMax"/><c:min val="0"/></c:scaling>`,
    `<c:delete val="1"/><c:axPos val="${isLine ? 'l' : 'b'}"/><c:numFmt formatCode="General" sourceLinked="0"/>`,
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>`,
    `<c:crossAx val="${axes.category}"/><c:crosses val="autoZero"/></c:valAx>`,
  ].join('');
}

function plot(chart: ChartShape): string {
  const series = chart.series.map((_, index) => seriesXml(chart, index)).join('');
  const both = `<c:axId val="${axes.category}"/><c:axId val="${axes.value}"/>`;
  if (chart.type === 'line')
    return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}<c:marker val="1"/>${both}</c:lineChart>`;
  const isStacked = chart.type === 'stacked-bar';
  const overlap = isStacked ? '<c:overlap val="100"/>' : '<c:overlap val="-8"/>';
  return `<c:barChart><c:barDir val="bar"/><c:grouping val="${isStacked ? 'stacked' : 'clustered'}"/><c:varyColors val="0"/>${series}<c:gapWidth val="55"/>${overlap}${both}</c:barChart>`;
}

/** `workbookId` is the relationship to the embedded workbook, which makes the numbers editable. */
export function chartXml(chart: ChartShape, workbookId: string): string {
  const legend =
    chart.series.length > 1
      ? `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${textProperties(chart)}</c:legend>`
      : '';
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><c:chartSpace ${namespaces}><c:roundedCorners val="0"/>`,
    `<c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/>${plot(chart)}${axesXml(chart)}`,
    `<c:spPr><a:noFill/></c:spPr></c:plotArea>${legend}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>`,
    `<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${textProperties(chart)}`,
    `<c:externalData r:id="${workbookId}"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>`,
  ].join('');
}
