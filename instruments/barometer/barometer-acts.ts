// Every act on issues: what the software finds, what people correct, what is made of them.
import type { Act } from '#kernel/acts';
import { mergeInto, renameIssue, takeOut, undoCorrection } from './issues/actions/correct-issue.ts';
import { findIssue, keepIssue } from './issues/actions/keep-issue.ts';
import { splitOff } from './issues/actions/split-off.ts';
import { makeCommission, makeTopic, startDraft } from './issues/actions/use-issue.ts';

export const barometerActs: readonly Act[] = [
  ...[
    findIssue,
    keepIssue,
    splitOff,
    takeOut,
    mergeInto,
    renameIssue,
    undoCorrection,
    makeTopic,
    makeCommission,
    startDraft,
  ],
];
