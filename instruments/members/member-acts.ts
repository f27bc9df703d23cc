// Every act on the members' desk.
import type { Act } from '#kernel/acts';
import { sendNotice } from './batch-notices/send-notice.ts';
import { endBranch, saveBranch } from './coverage/save-branch.ts';
import { changeSector } from './placing/change-sector.ts';
import { leave } from './placing/leave.ts';
import { place } from './placing/place.ts';
import { undoChange } from './placing/undo-change.ts';
import { lookUpPhone } from './roster/look-up-phone.ts';
import { setPhoneFor } from './roster/set-phone-for.ts';

export const memberActs: readonly Act[] = [
  ...[place, leave, changeSector, undoChange],
  ...[saveBranch, endBranch, sendNotice],
  ...[lookUpPhone, setPhoneFor],
];
