// The font table of a Word file: fonts are named with an alternative, never embedded.
import type { FontDeclaration } from './contract.ts';

const escapeXml = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
/** Character set 134 (0x86) is GB 2312. */
const chineseCharset = '86';

const fontXml = ({ name, alternative, family }: FontDeclaration): string =>
  `<w:font w:name="${escapeXml(name)}"><w:altName w:val="${escapeXml(alternative)}"/>` +
  `<w:charset w:val="${chineseCharset}"/><w:family w:val="${family}"/><w:pitch w:val="default"/></w:font>`;

export const fontTableXml = (fonts: readonly FontDeclaration[]): string =>
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
  '<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' +
  `${fonts.map(fontXml).join('')}</w:fonts>`;
