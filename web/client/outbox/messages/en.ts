// The outbox: how things stand that were done without a network.
import type { Messages } from '#platform/locale';
import type { zhCN } from './zh-CN.ts';

export const en: Messages<typeof zhCN> = {
  line: {
    waiting: '{count} waiting to be sent',
    refused: '{count} not accepted, please look',
    sending: 'Sending…',
    sent: 'Everything that waited has been sent',
    look: 'Look',
  },
  queued: {
    sending: 'Sending…',
    sent: 'Sent',
    waiting: 'Kept on this device. It is sent by itself when there is a network, and only once.',
  },
  title: 'Waiting to be sent',
  lead: 'What you do without a network is kept on this device and sent in order when there is one. Each thing is done once.',
  none: 'Nothing waits to be sent',
  noneHint: 'In a hall without network, signatures, replies, drafts and photos are kept here first.',
  unreadable:
    'This device does not let the app keep anything (private browsing, perhaps). What you do without a network cannot be kept: please do it when there is one.',
  at: 'Kept {when}',
  files: '{count} file(s) with it',
  waits: {
    network: 'Waits for the network',
    'sign-in': 'Waits until you sign in again',
    server: 'The server does not answer now; it is sent again by itself',
    before: 'Waits until the one before is settled',
  },
  refused: 'Not accepted',
  kept: 'What you entered is still here.',
  open: 'Open it',
  tryNow: 'Send now',
  tryAgain: 'Send again',
  tryAnyway: 'I have seen the changes: send mine',
  discard: 'Do not send',
  discardTitle: 'Do not send this?',
  discardLead: '“{title}” is removed from this device and not sent to the server.',
  discardWithOthers: '{count} after it that need it are removed as well.',
  back: 'Me',
};
