import type { Messages } from '#platform/locale';
import type { zhCN } from './zh-CN.ts';

export const en: Messages<typeof zhCN> = {
  groups: {
    tasks: 'To do',
    progress: 'Progress',
    results: 'Results',
    reminders: 'Deadline reminders',
    gatherings: 'Meetings and activities',
    system: 'Account and system',
  },
  channels: { mail: 'E-mail', push: 'Push', sms: 'Text message' },
  states: {
    queued: 'Waiting to be sent',
    'held-quiet': 'Held until the morning',
    sent: 'Sent',
    failed: 'Not delivered',
    'not-configured': 'Not set up',
    'not-needed': 'Already read, not sent',
  },
  errors: {
    'no-address': 'No e-mail address or phone number is recorded. Add it to the person’s record.',
    'no-mail-server': 'No mail server is set up. The inbox here is not affected.',
    'no-sms-service': 'No text message service is connected. The inbox here is not affected.',
    'address-invalid': 'The e-mail address is not written correctly. Correct it in the person’s record.',
    'mailbox-refused': 'The mailbox refused the message. Check the address.',
    'try-later': 'The other mail server is busy; another attempt follows.',
    'sign-in-refused': 'The mail server does not accept our account. The system administrator should check it.',
    'server-unreachable': 'The mail server cannot be reached; another attempt follows.',
    'tls-refused': 'No encrypted connection to the mail server came about. The system administrator should check it.',
    'push-refused': 'The push service did not accept the message.',
    'push-unreachable': 'The push service cannot be reached; another attempt follows.',
    'push-endpoint-refused': 'This push address is not among the permitted ones.',
    'subscription-gone': 'Push has been switched off on the phone.',
    'sms-refused': 'The text message service did not accept the message.',
    'sms-unreachable': 'The text message service cannot be reached; another attempt follows.',
  },
  fallback: { title: 'A notice', line: 'Open it to see more.' },
  mail: {
    greeting: 'Dear {name},',
    greetingWithoutName: 'Hello,',
    subjectOne: '{title}',
    subjectMany: '{count} new notices: {title} and more',
    open: 'Open',
    closing: 'Sent automatically by {sender}. Please do not reply.',
    preferences: 'You can change how you are told under “Notice settings”.',
  },
  push: {
    many: '{count, plural, one {# new notice} other {# new notices}}',
    trial: 'A push to try; it leads back to how you are told.',
  },
  refusals: {
    'push-no-device':
      'No device has push switched on, so there is nothing to try. Switch it on on your phone, then try again.',
    'push-endpoint-refused':
      'This browser’s push service is not among the permitted ones, so push was not switched on. The inbox and e-mail work as before; you can try another browser.',
  },
};
