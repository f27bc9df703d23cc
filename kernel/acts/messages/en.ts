import type { Messages } from '#platform/locale';
import type { zhCN } from './zh-CN.ts';

export const en: Messages<typeof zhCN> = {
  refusals: {
    'not-found': 'Not found, or not yours to see. Check and try again.',
    'not-permitted': 'This step is not yours; nothing was changed. Ask your administrator if it should be.',
    'state-conflict': 'This step cannot be taken now: the case has moved on. Nothing was changed; reload to see it.',
    'version-conflict':
      '{by} has just changed this case ({count, plural, one {# change} other {# changes}}); yours was not saved. Read what changed, then try again; your text stays on this page.',
    'version-missing': 'The version you saw is missing; nothing was saved. Reload and try again.',
    'text-too-long':
      'Too long, so it was not saved: {count, plural, one {it has} other {# places; the longest has}} {length} characters of at most {limit}, {over} too many. All of the text is kept on this page; shorten it and save again.',
    'idempotency-mismatch':
      'The same submission was sent with different content; nothing was saved. Reload and try again.',
  },
};
