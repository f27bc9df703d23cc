import type { Messages } from '#platform/locale';
import type { zhCN } from './zh-CN.ts';

export const en: Messages<typeof zhCN> = {
  likeness: {
    levels: {
      'nearly-identical': 'Nearly the same text',
      'same-request': 'Asks the same',
      'somewhat-alike': 'Somewhat alike',
    },
  },
};
