// Why not: what happened, what is kept, what to do.
export const enRefusals = {
  'place-without-keeper': 'It has no keeper yet, so it cannot open. Edit the entry and name one.',
  'place-without-address': 'It has no address yet, so it cannot open. Add the address first.',
  'place-without-sector': 'It serves no sector yet, so it cannot open. Choose at least one.',
  'sector-unknown': 'One of the sectors no longer exists; nothing was saved. Reload and choose again.',
  'place-host-unknown': 'The host body no longer exists; nothing was saved. Reload and choose again.',
  'place-person-unknown': 'The keeper is no longer in the register; nothing was saved. Choose again.',
  'plate-number-taken': 'Plate {plate} belongs to “{place}” already; nothing was saved. Use another number.',
  'rest-ends-in-the-past': 'The day it reopens ({until}) is past; nothing was saved. Choose a later day.',
  'rota-in-the-past': 'The first day ({fromOn}) is past; no duty was planned. Begin today or later.',
  'rota-ends-before-it-begins':
    'The last day ({untilOn}) is before the first ({fromOn}); no duty was planned. Change the days.',
  'rota-too-long': 'A rota may span one year at most; no duty was planned. Shorten it.',
  'rota-empty': 'No day in this span fits; no duty was planned. Check weekdays, dates and holidays.',
  'rota-too-large': 'That makes {count} duties, {limit} at most; none was planned. Shorten the span.',
  'duty-ends-before-it-begins':
    'The end ({endsAt}) is not after the start ({startsAt}); no duty was planned. Change the times.',
  'duty-not-a-member': 'One of them holds no seat today; nothing was arranged. Choose again.',
  'duty-overlaps':
    '{name} is on duty at “{place}” on {onDay}, {times}; no duty was planned. Change the person or the time.',
  'duty-unknown': 'This duty was not found; it may have been called off. Reload and look again.',
  'duty-not-yours': 'This duty is not yours; nothing was done. Reload and look again.',
  'duty-cancelled': 'This duty was called off and cannot be confirmed.',
  'duty-confirmed-already': 'This duty was confirmed before; there is nothing left to do.',
  'duty-not-yet': 'The day of duty ({onDay}) has not come. Confirm it then.',
  'duty-confirmed-too-late': 'The {days} days for confirming have passed. Ask the keeper to confirm it for you.',
  'duty-is-over': 'This duty is past, confirmed or called off and can no longer be exchanged.',
  'swap-with-oneself': 'You cannot exchange with yourself. Choose another member.',
  'swap-return-not-theirs': 'The duty in return is not theirs at this place; nothing was sent. Choose again.',
  'swap-already-on-duty': '{name} is on duty at “{place}” on {onDay}, {times}. Choose somebody else or another day.',
  'swap-asked-already': 'An exchange of this duty waits for an answer. Wait for it, or withdraw it first.',
  'swap-not-for-you': 'This exchange was not asked of you.',
  'swap-settled': 'This exchange has been settled. Reload and look again.',
  'swap-unknown': 'This exchange was not found. Reload and look again.',
  'visit-of-tomorrow':
    'The day of the visit has not come; nothing was saved, what you typed is kept. Use today or an earlier day.',
  'visit-file-unknown': 'One photo was not uploaded; the visit was not saved, what you typed is kept. Upload it again.',
  'visit-unknown': 'This visit was not found, or is not yours to look at.',
  'visit-without-visitor': 'No name or telephone was left, or they were deleted when their time was over.',
  'matter-of-tomorrow':
    'The day it was raised has not come; nothing was saved, what you typed is kept. Use today or an earlier day.',
  'matter-place-unknown': 'This place was not found; nothing was saved, what you typed is kept. Choose again.',
  'matter-source-unknown': 'Where it was raised was not found, or you may not see it; nothing was saved. Choose again.',
  'matter-turned-already': 'This matter was taken further before, see “{title}”. Continue there.',
  'project-ends-before-it-begins':
    'The last day ({untilOn}) is before the first ({fromOn}); nothing was saved. Change the days.',
  'project-place-unknown': 'This place was not found; nothing was saved. Choose again.',
  'participant-not-a-member': 'One of them holds no seat today; nothing was saved. Choose again.',
  'step-unknown': 'This step no longer exists or has been reached. Reload and look again.',
  'place-shown-already': 'This place is shown already; nothing has changed.',
  'place-not-shown': 'This place is not shown; there is nothing to take off.',
  'place-text-private':
    '“{text}” may hold private details or words of secrecy, so nothing was shown. Mend the entry first.',
  'sample-empty': 'No slip was entered; nothing was counted. Fill in the numbers.',
  'sample-larger-than-helped':
    'That makes {asked} answers for {helped} people helped; nothing was saved. Check the numbers, or correct those helped first.',
  'sample-of-tomorrow': 'That day has not come; nothing was saved. Use today or an earlier day.',
} as const;
