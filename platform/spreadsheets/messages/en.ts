// The same words in English.
import type { Messages } from '#platform/locale';
import type { zhCN } from './zh-CN.ts';

export const en: Messages<typeof zhCN> = {
  refusals: {
    'spreadsheet-not-recognised': '“{name}” is not a spreadsheet and was not imported. Choose an .xlsx or .csv file.',
    'spreadsheet-old-format':
      '“{name}” is in the old Excel format or a web page and was not imported. Open it in Excel or WPS and save it as .xlsx.',
    'spreadsheet-too-many-rows':
      '“{name}” has more than {limit} rows and was not imported. Split it into several files.',
    'spreadsheet-too-many-columns':
      '“{name}” has more than {limit} columns and was not imported. Remove those not used.',
    'spreadsheet-too-many-sheets':
      '“{name}” has more than {limit} sheets and was not imported. Keep only those to import.',
    'spreadsheet-cell-too-long':
      '“{name}” has a cell of more than {limit} characters in row {row} and was not imported. Shorten it and try again.',
    'spreadsheet-quotes-unclosed':
      '“{name}” has a quotation mark without its partner in row {row} and was not imported. Correct it, or save it as .xlsx.',
    'spreadsheet-header-not-found': 'No header was found and nothing was imported. It should name: {columns}.',
  },
};
