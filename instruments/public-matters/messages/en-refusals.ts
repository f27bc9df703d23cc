import type { Messages } from '#platform/locale';
import type { zhRefusals } from './zh-CN-refusals.ts';

export const enRefusals: Messages<typeof zhRefusals> = {
  'point-without-address': 'There is no address yet; nobody would find it. Please add the address first.',
  'point-without-people': 'Nobody is in charge yet, so it cannot open. Please name at least one person first.',
  'point-person-unknown':
    'One of the people in charge is no longer on the register; nothing was saved. Please choose again.',
  'point-unknown': 'No direct-report point was found here. Please check the address on the poster.',
  'point-not-in-service':
    'This direct-report point is not in service, so this was not taken. Please turn to another point.',
  'point-not-yours': 'You are not in charge of this point, so nothing was saved. Please choose one of yours.',
  'point-full-today':
    'This point takes no more matters today, and this one was not kept. Please come again tomorrow or turn to another point.',
  'service-of-tomorrow': 'That day has not come yet; nothing was saved. Please give today or an earlier day.',
  'service-too-late':
    'That day lies before {earliest} and can no longer be entered. Please turn to the information office.',
  'service-recorded-already': 'Service here on {onDay} has been entered already.',
  'unit-unknown': 'That unit was not found; nothing was passed on. Please choose again.',
  'answer-of-ones-own': 'You wrote this answer; somebody else has to clear it. Please wait for a colleague.',
  'answer-missing-words': 'There is no answer yet, or it is too short. Please write one the citizen can understand.',
  'main-matter-unknown': 'The matter to join was not found; nothing was joined. Please choose again.',
  'main-matter-unfit': '“{title}” was itself joined to another or closed. Please choose the one it stands under.',
  'public-matter-turned-already': 'This matter has been passed on already, see “{title}”. Please go on there.',
  'appeal-against-oneself': 'You closed this matter; somebody else decides the appeal. Please wait for a colleague.',
  'supplemented-already': 'Something was added once already. To report something new, please fill in the form again.',
  'appealed-already': 'An objection was made once already; it cannot be made again.',
  'responded-already': 'You have already said what you think of this answer.',
  'matter-without-contact': 'The sender left no name or telephone, or they were deleted when their time was over.',
};
