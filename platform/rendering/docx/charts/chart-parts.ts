// Adds the parts of a file's charts to it: each chart, the workbook with its numbers, and where they are named.
import { strFromU8, strToU8 } from 'fflate';
import { writeWorkbook } from '../../xlsx.ts';
import type { ChartShape } from './chart-shape.ts';
import { chartXml } from './chart-xml.ts';
import { chartRelation } from './docx-chart.ts';
import { dataSheet } from './series-xml.ts';

type Parts = Record<string, Uint8Array>;

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relationships = 'http://schemas.openxmlformats.org/package/2006/relationships';
const types = {
  chart: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
  workbook: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};
const workbookRelation = 'rIdWorkbook';

const numbersOf = ({ categories, series }: ChartShape) =>
  writeWorkbook({
    sheets: [
      {
        name: dataSheet,
        columns: [
          { header: '', width: 24, kind: 'text' },
          ...series.map(({ name }) => ({ header: name, width: 12, kind: 'number' as const })),
        ],
        rows: categories.map((category, index) => [category, ...series.map(({ values }) => values[index])]),
      },
    ],
  });

function edit(parts: Parts, name: string, change: (xml: string) => string): void {
  parts[name] = strToU8(change(strFromU8(parts[name] as Uint8Array)));
}

export async function addCharts(parts: Parts, charts: readonly ChartShape[]): Promise<void> {
  if (charts.length === 0) return;
  for (const [index, chart] of charts.entries()) {
    const number = index + 1;
    parts[`word/charts/chart${number}.xml`] = strToU8(chartXml(chart, workbookRelation));
    parts[`word/embeddings/chart${number}.xlsx`] = await numbersOf(chart);
    parts[`word/charts/_rels/chart${number}.xml.rels`] = strToU8(
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="${relationships}"><Relationship Id="${workbookRelation}" Type="${office}/package" Target="../embeddings/chart${number}.xlsx"/></Relationships>`,
    );
  }
  const numbers = charts.map((_, index) => index + 1);
  edit(parts, 'word/_rels/document.xml.rels', (xml) =>
    xml.replace(
      '</Relationships>',
      `${numbers.map((number) => `<Relationship Id="${chartRelation(number)}" Type="${office}/chart" Target="charts/chart${number}.xml"/>`).join('')}</Relationships>`,
    ),
  );
  edit(parts, '[Content_Types].xml', (xml) =>
    xml.replace(
      '</Types>',
      `<Default Extension="xlsx" ContentType="${types.workbook}"/>${numbers.map((number) => `<Override PartName="/word/charts/chart${number}.xml" ContentType="${types.chart}"/>`).join('')}</Types>`,
    ),
  );
}
