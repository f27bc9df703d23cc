import type { Messages } from '#platform/locale';
import type { zhCN } from './zh-CN.ts';

export const en: Messages<typeof zhCN> = {
  refusals: {
    'sign-in-required': 'Please sign in first.',
    'session-ended':
      'You have been signed out, or your session has ended. Unsent drafts are kept in this browser. Please sign in again.',
    'sign-in-failed':
      'The user name or the password is not right. {left, plural, one {# more try} other {# more tries}} before a short lock. If you forgot your password, ask the system administrator.',
    'account-locked':
      'Too many wrong tries: locked for now. Try again in {minutes, plural, one {# minute} other {# minutes}}, or ask the system administrator to unlock it.',
    'too-many-sign-ins':
      'Too many failed sign-ins from this network address. Try again in {minutes, plural, one {# minute} other {# minutes}}.',
    'account-disabled':
      'This account is closed; its records are kept. To have it reopened, ask the system administrator.',
    'start-password-expired': 'The start password has expired. Ask the system administrator for a new one.',
    'sign-in-ticket-expired': 'This step waited too long or was used already. Please start signing in again.',
    'second-factor-failed':
      'The code is not right or was used already. Wait for the next one; {left, plural, one {# more try} other {# more tries}}.',
    'second-factor-needed':
      'Your post needs a second factor, so the last one cannot be removed. Add another one first.',
    'second-factor-setup-required':
      'Your post needs a second factor. Set up an authenticator app or a passkey to go on.',
    'password-change-required': 'Please change your password to go on.',
    'committee-not-found': 'There is no such committee. Please check the address you sign in at.',
    'account-not-found': 'There is no such account. Reload the list and try again.',
    'own-account': 'You cannot do this to your own account. Ask another system administrator.',
    'account-already-disabled': 'The account is closed already; nothing was changed.',
    'account-not-disabled': 'The account is not closed; nothing was changed.',
    'username-invalid':
      'A user name has 2 to 64 characters: letters, digits and . _ - @, beginning with a letter or a digit.',
    'username-taken': 'The user name “{username}” is taken. Please choose another.',
    'password-wrong':
      'Your current password is not right; nothing was changed. {left, plural, one {# more try} other {# more tries}}.',
    'password-unchanged': 'The new password is the current one. Please choose another.',
    'password-too-short':
      'The password is too short. Use at least {least} characters, or a sentence of {passphrase} or more.',
    'password-too-long': 'The password is too long. Use at most {most} characters.',
    'password-too-simple':
      'The password is too simple. Use three of capital letters, small letters, digits and other characters, or a sentence of {passphrase} characters or more.',
    'password-is-username': 'The password must not contain the user name. Please choose another.',
    'password-too-common': 'This password is common and easily guessed. Please choose another.',
    'password-link-expired':
      'The link for choosing a password has expired or was used. Ask the system administrator for a new one.',
    'totp-already-set-up': 'An authenticator app is set up already. Remove it before setting up another.',
    'totp-not-set-up': 'No authenticator app is set up. Set one up first.',
    'totp-code-wrong':
      'The code is not right, so the app is not in use yet. Check the clock of your phone and try again.',
    'passkey-not-known': 'This passkey is not known here. Sign in by password, or use another passkey.',
    'passkey-refused': 'The passkey could not be verified. Try again, or sign in by password.',
    'passkey-already-added': 'This passkey was added before; nothing was changed.',
    'too-many-passkeys': 'You can have at most {most} passkeys. Remove one you no longer use first.',
    'session-not-found': 'This session has ended already; nothing was changed.',
  },
  events: {
    identity: {
      'account-created': 'Account created',
      'start-password-given': 'Start password given',
      'password-link-issued': 'Link for choosing a password issued',
      'password-chosen': 'Password chosen',
      'password-changed': 'Password changed',
      'signed-in': 'Signed in',
      'sign-in-failed': 'Sign-in failed',
      'second-factor-failed': 'Second factor failed',
      locked: 'Account locked',
      'signed-out': 'Signed out',
      'sessions-ended': 'Other sessions ended',
      'totp-confirmed': 'Authenticator app set up',
      'totp-removed': 'Authenticator app removed',
      'recovery-code-used': 'Recovery code used',
      'recovery-codes-renewed': 'Recovery codes renewed',
      'passkey-added': 'Passkey added',
      'passkey-removed': 'Passkey removed',
      'second-factor-reset': 'Second factor reset',
      'account-disabled': 'Account closed',
      'account-enabled': 'Account reopened',
      'account-unlocked': 'Account unlocked',
    },
  },
};
