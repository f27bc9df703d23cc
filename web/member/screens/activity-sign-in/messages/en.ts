import type { Messages } from '#platform/locale';
import type { zhCN } from './zh-CN.ts';

export const en: Messages<typeof zhCN> = {
  title: 'Sign in',
  back: 'Today',
  scan: 'Scan the code of the hall',
  camera: 'Picture of the camera',
  closeCamera: 'Close the camera',
  noCamera: 'The camera does not open. Scan with the camera of your phone, or type the digits on the screen.',
  useCamera:
    'Scan the code on the screen with the camera of your phone: it opens this page. Or type the eight digits on the screen.',
  noCode: 'This is no code of a hall. Scan the code on the hall screen.',
  digits: 'Sign-in digits',
  digitsHint: 'The eight digits on the hall screen; they change every 10 seconds.',
  digitsShort: 'Type all eight digits.',
  signInWithDigits: 'Sign in with the digits',
  signInSelf: 'I am here',
  opens: 'Signing in: {when} to {until}.',
  seat: 'seat {seat}',
  here: 'Signed in ({when})',
  late: 'Signed in late ({when})',
  receivedLate: 'This sign-in was sent later; the desk checks it.',
  left: 'Signed out ({when})',
  leftEarly: 'Signed out early ({when})',
  signOut: 'Sign out',
  signOutTitle: 'Sign out now?',
  signOutLead: 'Signing out before the end counts as leaving early. Only the desk can correct it.',
  sending: 'Signing in …',
  done: 'Signed in ({when})',
  doneLate: 'Signed in, late ({when})',
  held: 'There is no network. The sign-in is kept on this phone and sent when there is one; the time is that of the code.',
  heldTitle: 'Sign-in',
  needsNetwork:
    'There is no network; you are not signed in. Scan the code of the hall: digits and signing in by oneself need a network.',
  serverTrouble: 'The server does not answer; you are not signed in. Scan again in a moment, or go to the desk.',
  offline:
    'There is no network, so today’s activities are not shown. You may still scan the code of the hall: it is kept and sent later.',
  none: 'Nothing to sign in to now',
  noneHint: 'Activities you are called to appear here around their hour.',
  rule: 'The code changes every 10 seconds; a photograph sent on is worth nothing. What is scanned without a network counts when sent within {hours} hours, at the time of the code, never the phone’s clock; the desk checks it. No location is collected.',
};
