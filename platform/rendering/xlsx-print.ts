// How a sheet prints: as wide as the paper, the header rows on every page.
import type { Feature, Image } from 'write-excel-file/node';

/** What the library takes as the content of a file inside a workbook. */
export type FileContent = Image['content'];

const fitToPage = '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>';

const quoted = (name: string): string =>
  `'${name.replace(/'/g, "''")}'`.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

function printTitles(sheets: readonly { sheet?: string; stickyRowsCount?: number }[]): string {
  const names = sheets.map(
    ({ sheet = '', stickyRowsCount = 1 }, index) =>
      `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${quoted(sheet)}!$1:$${stickyRowsCount}</definedName>`,
  );
  return `<definedNames>${names.join('')}</definedNames>`;
}

export const printFeature: Feature<FileContent> = {
  files: {
    transform: {
      'xl/workbook.xml': {
        transform: (xml: string, sheets: readonly { sheet?: string; stickyRowsCount?: number }[]) =>
          xml
            .replace(/<definedNames\s*\/>|<definedNames><\/definedNames>/, '')
            .replace('</sheets>', `</sheets>${printTitles(sheets)}`),
      },
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml: string) => xml.replace('<sheetViews>', `${fitToPage}<sheetViews>`),
        transformElementAttributes: (tag: string, attributes: Record<string, string | number>) =>
          tag === 'pageSetup' ? { ...attributes, fitToWidth: 1, fitToHeight: 0 } : attributes,
      },
    },
  },
};
