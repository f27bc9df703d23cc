// What signing in adds to the instrument's lists.
import type { Act, Query } from '#kernel/acts';
import { printSheets } from './actions/print-sheets.ts';
import { setSignIn } from './actions/set-sign-in.ts';
import { signIn } from './actions/sign-in.ts';
import { signInPeople, takeSheet } from './actions/sign-in-people.ts';
import { signOut, signOutPeople } from './actions/sign-out.ts';
import { decideLateSignIn, undoSignIn } from './actions/undo-sign-in.ts';
import { signInDeskQuery } from './queries/desk.ts';
import { hallQuery } from './queries/hall.ts';
import { ownSignInsQuery } from './queries/own.ts';
import { sheetsQuery } from './queries/sheets.ts';

export const signInActs: readonly Act[] = [
  ...[setSignIn, signIn, signOut, signInPeople, signOutPeople, undoSignIn, decideLateSignIn],
  ...[printSheets, takeSheet],
];
export const signInQueries: readonly Query[] = [hallQuery, signInDeskQuery, ownSignInsQuery, sheetsQuery];
