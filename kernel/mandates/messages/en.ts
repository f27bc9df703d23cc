import type { Messages } from '#platform/locale';
import type { zhCN } from './zh-CN.ts';

export const en: Messages<typeof zhCN> = {
  events: {
    mandates: { begun: 'began acting for a member', ended: 'ended acting for a member' },
  },
  notices: {
    'acted-for': {
      title: 'The office acts for you today',
      line: '{officer} was asked to write and send in proposals for you: {reason}. This holds for some hours and never for signing, rating or verifying. If you did not ask for it, please tell the proposal office.',
    },
  },
  refusals: {
    'mandate-missing':
      'There is no valid mandate; it may have run out. Say again why you act for this member. What was written is in the draft.',
    'mandate-for-oneself': 'This is yourself; no mandate is needed.',
    'mandate-without-seat': '{name} holds no seat now; nobody can write proposals for them.',
  },
};
