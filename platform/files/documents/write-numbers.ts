// Puts the counted list numbers into the text of document.xml, between two private marks, before it is read.
import type { ParagraphNumbering } from './read-numbering.ts';
import { type OpenParagraph, readProperty } from './read-property.ts';

export const numberStart = '\uE000';
export const numberEnd = '\uE001';

const tag = /<(\/?)w:(p|pPr|pPrChange|numId|ilvl|pStyle|txbxContent)(\s[^>]*?)?(\/?)>/g;

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

export function writeNumbers(documentXml: string, numberOf: (paragraph: ParagraphNumbering) => string): string {
  const pieces: string[] = [];
  const open: OpenParagraph[] = [];
  let written = 0;
  let setAside = 0;
  for (const match of documentXml.matchAll(tag)) {
    const [whole, slash, name, attributes = '', isEmpty] = match;
    const isEnd = slash === '/';
    // Text boxes appear twice (for old and new Word), and a tracked change repeats old properties: neither counts.
    if (name === 'txbxContent' || name === 'pPrChange') setAside += isEmpty ? 0 : isEnd ? -1 : 1;
    else if (setAside > 0) continue;
    else if (name === 'p' && !isEmpty) isEnd ? open.pop() : open.push({ numbering: {}, isInProperties: false });
    else if (name !== 'p') {
      const paragraph = open.at(-1);
      if (!paragraph) continue;
      if (name !== 'pPr') readProperty(paragraph, name!, attributes);
      else paragraph.isInProperties = !isEnd && !isEmpty;
      const number = name === 'pPr' && isEnd ? numberOf(paragraph.numbering) : '';
      if (number === '') continue;
      const end = match.index + whole.length;
      const run = `<w:r><w:t xml:space="preserve">${numberStart}${escaped(number)}${numberEnd}</w:t></w:r>`;
      pieces.push(documentXml.slice(written, end), run);
      written = end;
    }
  }
  return pieces.join('') + documentXml.slice(written);
}
