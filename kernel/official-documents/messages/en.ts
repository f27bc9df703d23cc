import type { Messages } from '#platform/locale';
import type { zhCN } from './zh-CN.ts';

export const en: Messages<typeof zhCN> = {
  officialDocuments: {
    fontNotice: {
      named:
        'The file names the fonts of the national standard ({fonts}). A computer without them shows other fonts; the layout stays.',
      replaced:
        'This server does not have {fonts}; the PDF is set in {fallback} with the same margins, lines and characters. Once an administrator puts the fonts into the font folder, they are used.',
    },
  },
};
