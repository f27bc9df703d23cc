// Puts pages, headers, footers and content into one .docx, and declares its fonts with their alternatives.
import { Document, Footer, Header, Packer, type Paragraph } from 'docx';
import type { DocxChild } from './cell.ts';
import type { ChartShape } from './charts/chart-shape.ts';
import type { FontDeclaration, PageSetup } from './contract.ts';
import { defaultStyles } from './default-styles.ts';
import { finish } from './finish.ts';
import { pageProperties } from './page-properties.ts';

export interface DocxOrder {
  readonly title: string;
  readonly page: PageSetup;
  /** Font and size (points) of text that says nothing else; the document grid counts its characters. */
  readonly defaultFont: string;
  readonly defaultSize: number;
  readonly fonts: readonly FontDeclaration[];
  readonly firstHeader: readonly Paragraph[];
  readonly footers: {
    readonly first: readonly Paragraph[];
    readonly odd: readonly Paragraph[];
    readonly even: readonly Paragraph[];
  };
  readonly children: readonly DocxChild[];
  /** Charts among the children, in their order. */
  readonly charts?: readonly ChartShape[];
}

export async function writeDocx(order: DocxOrder): Promise<Buffer> {
  const document = new Document({
    title: order.title,
    creator: 'Tongxin',
    evenAndOddHeaderAndFooters: true,
    styles: defaultStyles(order),
    sections: [
      {
        properties: { ...pageProperties(order.page), titlePage: true },
        headers: { first: new Header({ children: order.firstHeader }) },
        footers: {
          first: new Footer({ children: order.footers.first }),
          default: new Footer({ children: order.footers.odd }),
          even: new Footer({ children: order.footers.even }),
        },
        children: order.children,
      },
    ],
  });
  return finish(await Packer.toBuffer(document), order);
}
