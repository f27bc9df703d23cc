// Every question about duty files that a screen may put.
import type { Query } from '#kernel/acts';
import type { DeedKinds } from '#kernel/deeds';
import { dutyFileContest, dutyFileContests } from './contests/queries.ts';
import { dutyFileChoices } from './file/choices.ts';
import { dutyFile, dutyFileExport } from './file/file-query.ts';
import { dutyFileMembers } from './file/members.ts';
import { dutyFileAddition, dutyFileAdditions } from './outside/queries.ts';
import { dutyReport, dutyReports } from './reports/queries.ts';

export const dutyFileQueries = (kinds: DeedKinds): readonly Query[] => [
  ...[dutyFile(kinds), dutyFileExport(kinds), dutyFileMembers, dutyFileChoices(kinds)],
  ...[dutyFileAdditions, dutyFileAddition, dutyFileContests(kinds), dutyFileContest(kinds)],
  ...[dutyReport(kinds), dutyReports],
];
