// The tables of this instrument: the report, the issue of the bulletin, the commission.
export { commissionLifecycle } from './commissions/lifecycle.ts';
export { issueLifecycle } from './issues/lifecycle.ts';
export { reportLifecycle } from './reports/lifecycle.ts';
