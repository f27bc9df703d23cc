// The place of a chart in the text: a paragraph that holds a drawing, which points to the chart's own part.
import { ImportedXmlComponent, Paragraph, type ParagraphChild } from 'docx';
import type { ChartShape } from './chart-shape.ts';
import { escaped } from './escaped.ts';

const emuPerMillimetre = 36_000;
const drawingml = 'http://schemas.openxmlformats.org/drawingml/2006';

export const chartRelation = (number: number): string => `rIdChart${number}`;

/** `number` counts the charts of a file from 1, in the order in which `writeDocx` is given them. */
export function docxChart({ title, widthMm, heightMm }: ChartShape, number: number): Paragraph {
  const extent = `cx="${Math.round(widthMm * emuPerMillimetre)}" cy="${Math.round(heightMm * emuPerMillimetre)}"`;
  const drawing = ImportedXmlComponent.fromXmlString(
    [
      `<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent ${extent}/>`,
      `<wp:docPr id="${1000 + number}" name="chart ${number}" descr="${escaped(title)}"/><wp:cNvGraphicFramePr/>`,
      `<a:graphic xmlns:a="${drawingml}/main"><a:graphicData uri="${drawingml}/chart">`,
      `<c:chart xmlns:c="${drawingml}/chart" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="${chartRelation(number)}"/>`,
      '</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>',
    ].join(''),
  );
  // The library takes any component as a child; its type names only its own.
  return new Paragraph({ children: [drawing as unknown as ParagraphChild], spacing: { before: 60, after: 120 } });
}
