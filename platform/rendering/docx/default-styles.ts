import type { DocxOrder } from './write-docx.ts';

export function defaultStyles({ defaultFont: name, defaultSize }: DocxOrder) {
  const font = { ascii: name, hAnsi: name, eastAsia: name, cs: name };
  const run = { font, size: defaultSize * 2, bold: false, italics: false, color: '000000' };
  return {
    default: {
      document: { run: { font, size: defaultSize * 2 } },
      heading1: { run },
      heading2: { run },
      heading3: { run },
      heading4: { run },
    },
  };
}

/** Also on the style itself: some word processors measure the grid by it and not by the defaults. */
export const normalName = '<w:name w:val="Normal"/><w:qFormat/>';
export const normalStyle = (size: number) =>
  `${normalName}<w:rPr><w:sz w:val="${size * 2}"/><w:szCs w:val="${size * 2}"/></w:rPr>`;
