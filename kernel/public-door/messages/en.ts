export const en = {
  refusals: {
    'pass-unreadable':
      'This page stood open too long or did not load fully, so nothing was sent. What you wrote is still here; please press “Send” again.',
    'pass-expired':
      'This page was opened more than {minutes} minutes ago, so nothing was sent. What you wrote is still here; please press “Send” again.',
    'pass-used':
      'This page has already sent one matter, so nothing was sent again. For another matter please open the form anew.',
    'puzzle-unsolved':
      'The automatic check on your phone did not pass, so nothing was sent. What you wrote is still here; please press “Send” again.',
    'door-too-often':
      '{most} matters were sent from this network within an hour; for now no more can be taken, and this one was not kept. Please try again later or come to a direct-report point in person.',
    'sent-too-fast':
      'The form was sent less than {seconds} seconds after it was opened, so it was not kept. What you wrote is still here; please look it over and press “Send” again.',
    'form-filled-by-program':
      'The form seems to have been filled in by a program, so nothing was sent. Please open the form again and fill it in yourself.',
    'codes-too-often':
      'The code did not fit several times; looking up is paused for a quarter of an hour. Please check your receipt and try again later.',
    'code-mistyped': 'One letter of the code is wrong; please compare it with your receipt.',
    'code-unknown': 'No matter was found under this code. Please check with your receipt that it is complete.',
  },
} as const;
