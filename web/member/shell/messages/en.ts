import type { Messages } from '#platform/locale';
import type { zhCN } from './zh-CN.ts';

export const en: Messages<typeof zhCN> = {
  acting: {
    for: 'Writing for {name}',
    until: 'done by {by} until {at}; signing, rating and verifying stay with the member.',
    end: 'End acting',
  },
};
