// Every question about members that a screen may put.
import type { Query } from '#kernel/acts';
import { noticesQuery, receiversQuery } from './batch-notices/queries.ts';
import { branchesQuery } from './coverage/branches.ts';
import { compositionQuery } from './coverage/composition.ts';
import { coverageQuery } from './coverage/coverage.ts';
import { dossierQuery } from './dossier/dossier.ts';
import { colleaguesQuery } from './roster/colleagues.ts';
import { frameQuery } from './roster/frame.ts';
import { memberQuery } from './roster/member.ts';
import { rosterQuery } from './roster/roster.ts';

export const memberQueries: readonly Query[] = [
  ...[rosterQuery, frameQuery, memberQuery, colleaguesQuery],
  ...[coverageQuery, branchesQuery, compositionQuery],
  ...[dossierQuery, receiversQuery, noticesQuery],
];
