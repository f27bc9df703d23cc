// The words of signing in.
export const en = {
  verbs: {
    'set-sign-in': 'Sign-in settings',
    'sign-in': 'Sign in',
    'sign-out': 'Sign out',
    'sign-in-people': 'Mark as here',
    'sign-out-people': 'Mark as gone',
    'undo-sign-in': 'Undo sign-in',
    'decide-late-sign-in': 'Check a sign-in sent later',
    'print-sheets': 'Print sheets',
    'take-sheet': 'Enter a sheet',
  },
  events: {
    'sign-in-set': 'Sign-in settings changed',
    'signed-in': 'Signed in',
    'signed-out': 'Signed out',
    'signed-in-at-desk': 'Marked as here at the desk',
    'signed-out-at-desk': 'Marked as gone at the desk',
    'sign-in-undone': 'Sign-in undone',
    'late-sign-in-decided': 'Sign-in sent later checked',
    'sheets-printed': 'Sheets printed ({people} people, {sheets} sheets)',
    'sheet-taken': 'Paper sheet entered',
  },
  settings: {
    opensMinutesBefore: 'Signing in opens so long before the start',
    codeSeconds: 'A code counts for so long after it has left the screen',
    typedSeconds: 'Typed digits count for so long after they have left the screen',
    heldHours: 'What was scanned without a network counts when sent within',
    leftEarlyMinutes: 'Leaving within so many minutes of the end is not early',
  },
  signInSheet: {
    title: 'sign-in sheet',
    howTo:
      'Tick the box beside your name. Fill a wrong tick in completely. Do not fold or cover the rings and the code.',
    foot: 'Sheet {number} of {of}',
  },
  refusals: {
    'sign-in-not-open':
      'Signing in has not opened yet; nothing was recorded. Scan again once it has, or go to the desk.',
    'sign-in-over': 'Signing in is over; nothing was recorded. If you are in the hall, go to the desk.',
    'sign-in-code-unreadable':
      'This is no code of a hall; nothing was recorded. Scan the code on the hall screen, or type its eight digits.',
    'sign-in-code-forged': 'This code was not made here; nothing was recorded. Scan the code on the hall screen.',
    'sign-in-code-of-another-activity':
      'This code belongs to another activity; nothing was recorded. Scan the code on the screen of this hall.',
    'sign-in-code-expired':
      'This code has run out ({seconds} seconds after it left the screen); nothing was recorded. Scan the one on the screen now; a photograph sent on is worth nothing.',
    'sign-in-code-too-old':
      'This was scanned more than {hours} hours ago and is no longer taken. Ask the desk, or contest the list once it is settled.',
    'sign-in-code-ahead':
      'The time of this code has not come; nothing was recorded. Wait a few seconds and scan the screen again.',
    'sign-in-digits-wrong':
      'These digits are wrong, or have changed; nothing was recorded. Type the eight digits on the screen now.',
    'sign-in-already': 'You have signed in already; nothing was recorded twice. There is nothing more to do.',
    'sign-in-already-all': 'All of them have signed in already; nothing was changed.',
    'sign-in-of-another-person':
      'Another member scanned this on this phone; it was not recorded for you. Scan the present code under your own account.',
    'sign-in-in-person': 'Only the person themselves signs in or out; nothing was recorded. The desk can mark them.',
    'sign-in-self-not-allowed':
      'This activity asks for the code of the hall; nothing was recorded. Scan the screen, or go to the desk.',
    'sign-in-list-settled': 'The list has been settled and takes no more sign-ins. If your line is wrong, contest it.',
    'sign-in-nothing-to-undo': 'This person has not signed in; there is nothing to undo.',
    'late-sign-in-decided': 'This sign-in has been checked already; nothing was changed. Look at the list again.',
    'sign-out-without-sign-in': 'There is no sign-in to end, or it has ended; nothing was recorded.',
    'sign-out-already': 'You have signed out already; nothing was recorded twice.',
    'sheet-unknown': 'The sheet in the picture was not printed here; nothing was entered. Look at its code.',
    'sheet-of-another-activity':
      'This sheet belongs to another activity; nothing was entered. Enter it at the desk of that activity.',
    'sheet-without-person': 'The names do not fit this sheet; nothing was entered. Read the picture again.',
    'sheet-unreadable': 'The picture cannot be opened; nothing was entered. Take another as JPG or PNG.',
    'sheet-too-small':
      'The picture is too small to see the boxes (at least {pixels} pixels on its short side); nothing was entered. Use the original, or go nearer.',
    'sheet-too-dark':
      'The picture is too dark; nothing was entered. Take it again in the light, without a shadow on the sheet.',
    'sheet-cut-off':
      'The sheet is cut off: only {found} of its four rings were found; nothing was entered. Take all of the page.',
    'sheet-not-recognised':
      'No rings of a sign-in sheet were found in the picture; nothing was entered. Take the whole sheet.',
  },
} as const;
