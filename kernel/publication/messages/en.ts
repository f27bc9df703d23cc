import type { Messages } from '#platform/locale';
import { en as privacy } from '#platform/privacy/messages';
import type { zhCN } from './zh-CN.ts';

export const en: Messages<typeof zhCN> = {
  ...privacy,
  refusals: {
    'private-details-open':
      '{count, plural, one {# private detail is} other {# private details are}} not dealt with, so nothing was put up for release. What you entered is kept. Hide each one or say why it stays.',
    'secrecy-unanswered':
      'The text holds {count, plural, one {# word} other {# words}} of secrecy, so nothing was put up for release. Say why it may be public, or keep it back.',
    'release-needs-second-person':
      'You made this check; somebody else has to release it. Nothing has changed. Ask another person who may release.',
    'check-outdated':
      'Something has changed since the check, so nothing was published. Send it back and look at the new text.',
    'nothing-published': 'This was never public; there is nothing to withdraw.',
  },
};
