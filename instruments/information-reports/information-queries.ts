// Every question about information reports that a screen may put.
import type { Query } from '#kernel/acts';
import { commissionChoicesQuery, commissionPeopleQuery } from './commissions/queries/choices.ts';
import { commissionQuery, commissionsQuery, openCommissionsQuery } from './commissions/queries/commissions.ts';
import { issueQuery } from './issues/queries/issue.ts';
import { issuesQuery } from './issues/queries/issues.ts';
import { intakeQuery } from './reports/queries/intake.ts';
import { myReportsQuery } from './reports/queries/my-reports.ts';
import { reportQuery } from './reports/queries/report.ts';
import { similarQuery } from './reports/queries/similar.ts';
import { upwardQueries } from './upward/upward-queries.ts';

export const informationQueries: readonly Query[] = [
  ...[myReportsQuery, reportQuery, similarQuery, intakeQuery],
  ...[issuesQuery, issueQuery],
  ...[commissionsQuery, commissionQuery, openCommissionsQuery, commissionPeopleQuery, commissionChoicesQuery],
  ...upwardQueries,
];
