import type { Messages } from '../../../../../platform/locale/contract.ts';
import type { zhCN } from './zh-CN.ts';

export const en: Messages<typeof zhCN> = {
  greeting: 'Hello, {name}',
  stacks: { decide: 'For you to do', waiting: 'Waiting for others', fresh: 'News' },
  waits: { title: 'Also waiting for you', until: 'by {date}' },
  nothingToDecide: 'Nothing waits for you now.',
  calls: {
    sign: 'Asked to co-sign',
    write: 'Draft to finish',
    sendIn: 'All have answered, to be submitted',
    revise: 'Returned for revision',
    rate: 'Reply to rate',
    verify: 'Commitment to verify',
    look: 'To look at',
  },
  empty: {
    title: 'Nothing to do today',
    advice: 'Invitations to sign, returned texts, replies and kept promises appear here, each with its date.',
  },
  install: { title: 'You can put Tongxin on the home screen.', verb: 'Put it there', no: 'No, thanks' },
};
