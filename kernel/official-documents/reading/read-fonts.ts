import type { LayoutReport } from './contract.ts';
import { fontOf, paragraphsOf, sizeOf, textOf } from './docx-attributes.ts';

export function readFonts(document: string, fontTable: string): LayoutReport['fonts'] {
  const paragraphs = paragraphsOf(document);
  const headings = [1, 2, 3, 4].map((level) =>
    fontOf(paragraphs.find((one) => one.includes(`w:val="Heading${level}"`))),
  );
  const titleSize = 22;
  return {
    body: fontOf(
      paragraphs.find((one) => one.includes('<w:jc w:val="both"') && !one.includes('Heading') && textOf(one)),
    ),
    title: fontOf(paragraphs.find((one) => sizeOf(one) === titleSize && textOf(one))),
    headings: headings.filter((font) => font !== null),
    all: [...fontTable.matchAll(/<w:font w:name="([^"]*)"/g)].map((match) => match[1] ?? ''),
  };
}
