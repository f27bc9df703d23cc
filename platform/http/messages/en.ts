import type { Messages } from '#platform/locale';
import type { zhCN } from './zh-CN.ts';

export const en: Messages<typeof zhCN> = {
  refusals: {
    'route-not-found': 'There is nothing at this address. Check it, or start from the home page.',
    'cross-site-request': 'The request did not come from this system’s pages and was refused. Reload and try again.',
    'request-too-large': 'What was sent is too large; nothing was saved. Shorten it or upload in parts.',
    'unsupported-media-type': 'This format cannot be read; nothing was saved. Reload and try again.',
    'too-many-requests': 'Too many requests; wait a minute and try again. What was saved is kept.',
    'request-unreadable': 'What was sent could not be read; nothing was saved. Reload and try again.',
    'input-invalid':
      '{count, plural, one {# field is} other {# fields are}} not as required; nothing was saved. Your text stays on this page.',
    'text-unstorable':
      'The text holds a character that cannot be kept; nothing was saved. Remove it and try again; your text stays on this page.',
    'service-unavailable':
      'The system is busy or recovering; this was not done. Try again in a minute; your text stays on this page.',
    'storage-full':
      'The server’s disk is full; nothing was saved. Tell the administrator; it goes on by itself once there is room.',
    'storage-read-only':
      'The server can be read but not written to just now; nothing was saved. Tell the administrator; your text stays on this page.',
    'internal-error':
      'Something went wrong; this was not done, and the administrator can see it in the log. Try again later; your text stays on this page.',
  },
};
