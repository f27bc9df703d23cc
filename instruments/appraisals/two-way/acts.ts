// Every act on two-way appraisals, in the order of their life.
import type { Act } from '#kernel/acts';
import { adviseProposer } from './actions/advise-proposer.ts';
import { askRenewedReply } from './actions/ask-renewed-reply.ts';
import { closeWindow } from './actions/close-window.ts';
import { conclude } from './actions/conclude.ts';
import { fillAsCommittee } from './actions/fill-as-committee.ts';
import { fillAsProposer } from './actions/fill-as-proposer.ts';
import { fillAsUnit } from './actions/fill-as-unit.ts';
import { openOne } from './actions/open-one.ts';
import { openYear } from './actions/open-year.ts';
import { remark } from './actions/remark.ts';
import { saveSheet } from './actions/save-sheet.ts';

export const twoWayActs: readonly Act[] = [
  ...[saveSheet, openYear, openOne],
  ...[fillAsProposer, fillAsCommittee, fillAsUnit, remark, closeWindow],
  ...[askRenewedReply, adviseProposer, conclude],
];
