// Every act on places, in the order of their lives. What the software alone does stands in work.ts.
import type { Act } from '#kernel/acts';
import { confirmDuty } from './duties/actions/confirm-duty.ts';
import { cancelDuty, planRota } from './duties/actions/plan-rota.ts';
import { answerSwap, askSwap, withdrawSwap } from './duties/actions/swap.ts';
import { answerMatter, followMatter, handToOffice, noteResponse } from './matters/actions/answer-matter.ts';
import { recordMatter } from './matters/actions/record-matter.ts';
import { turnIntoClue, turnIntoProposal } from './matters/actions/turn-matter.ts';
import { closePlace, openPlace, restPlace } from './places/actions/open-place.ts';
import { planPlace, savePlace } from './places/actions/plan-place.ts';
import { agreeToBeNamed, hidePlace, showPlace } from './portal/actions.ts';
import { finishProject, lookBack } from './projects/actions/finish-project.ts';
import { planProject, saveProject } from './projects/actions/plan-project.ts';
import {
  cancelProject,
  countSlips,
  noteResults,
  reachStep,
  setSteps,
  startProject,
} from './projects/actions/run-project.ts';
import { lookUpVisitor } from './visits/actions/look-up-visitor.ts';
import { recordVisit } from './visits/actions/record-visit.ts';

export const placeActs: readonly Act[] = [
  ...[planPlace, savePlace, openPlace, restPlace, closePlace],
  ...[planRota, cancelDuty, confirmDuty, askSwap, answerSwap, withdrawSwap],
  ...[showPlace, hidePlace, agreeToBeNamed],
  ...[recordVisit, lookUpVisitor],
  ...[recordMatter, answerMatter, turnIntoClue, turnIntoProposal, handToOffice, followMatter, noteResponse],
  ...[planProject, saveProject, startProject, setSteps, reachStep, noteResults, countSlips, finishProject],
  ...[lookBack, cancelProject],
];
