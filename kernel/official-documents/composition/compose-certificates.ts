// Certificates (荣誉证书): each on its own framed sheet, heading, recipient, citation, issuer and date at the right.
import { printableLine } from '#platform/rendering';
import type { Certificate, OfficialDocument } from '../contract.ts';
import { certificatePage, certificate as measures, red } from '../layout.ts';
import type { Composition, FlowItem, Line, Space } from './contract.ts';
import { line, run } from './line.ts';

const { headingSize, textSize, smallSize, linePitch } = measures;
const gap = (height: number): Space => ({ kind: 'space', height, keepsWithNext: true });
const text = { size: textSize, height: textSize * linePitch, keepsWithNext: true } as const;
const small = { size: smallSize, height: smallSize * linePitch, align: 'right', keepsWithNext: true } as const;

/** A long citation is set smaller before it is set on a second sheet. */
const longCitation = 110;

function sheet(
  { heading, recipient, text: citation, number, issuer, dateText }: Certificate,
  index: number,
): FlowItem[] {
  const isLong = recipient.length + citation.length > longCitation;
  const body: Partial<Line> = isLong ? { ...text, size: smallSize, height: smallSize * linePitch } : text;
  return [
    line('title', [run(heading, 'title')], {
      ...{ size: headingSize, height: headingSize * 1.4, align: 'center', color: red, keepsWithNext: true },
      beginsPage: index > 0,
    }),
    gap(textSize),
    line('addressee', [run(`${printableLine(recipient)}：`, 'kai')], { ...body, align: 'left' }),
    line('body', [run(citation, 'kai')], { ...body, firstCharacters: 3 }),
    gap(textSize),
    line('signature', [run(issuer, 'kai')], small),
    line('signature', [run(dateText, 'kai')], small),
    ...(number === ''
      ? []
      : [
          line('number', [run(`证书编号：${number}`)], {
            ...small,
            size: 12,
            height: 20,
            align: 'left',
            keepsWithNext: false,
          }),
        ]),
  ];
}

export function composeCertificates(document: OfficialDocument): Composition {
  const certificates = document.blocks.filter((block) => block.kind === 'certificate');
  return {
    format: 'certificate',
    title: printableLine(document.title),
    page: certificatePage,
    hasGrid: false,
    placed: [],
    flow: certificates.flatMap(sheet),
    endMatter: null,
    numberedPages: 'none',
    hasFrame: true,
  };
}
