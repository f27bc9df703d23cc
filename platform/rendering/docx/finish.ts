import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { addCharts } from './charts/chart-parts.ts';
import { normalName, normalStyle } from './default-styles.ts';
import { fontTableXml } from './font-table.ts';
import type { DocxOrder } from './write-docx.ts';

const declaration = '<w:pPr><w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/><w:snapToGrid w:val="0"/></w:pPr>';
const compression = '<w:characterSpacingControl w:val="compressPunctuation"/>';

/**
 * What the library has no option for: the font table, lines exactly as high as they say, no automatic space beside
 * Latin letters, narrow punctuation.
 */
export async function finish(file: Uint8Array, { fonts, defaultSize, charts }: DocxOrder): Promise<Buffer> {
  const parts = unzipSync(file);
  const change = (name: string, edit: (xml: string) => string) => {
    parts[name] = strToU8(edit(strFromU8(parts[name] ?? new Uint8Array())));
  };
  change('word/fontTable.xml', () => fontTableXml(fonts));
  change('word/settings.xml', (xml) => xml.replace('<w:compat>', `${compression}<w:compat>`));
  change('word/styles.xml', (xml) =>
    xml
      .replace('<w:pPrDefault/>', `<w:pPrDefault>${declaration}</w:pPrDefault>`)
      .replace(normalName, normalStyle(defaultSize)),
  );
  await addCharts(parts, charts ?? []);
  return Buffer.from(zipSync(parts));
}
