// The tables of this instrument: the report, the issue of the bulletin.
export { issueLifecycle } from './issues/lifecycle.ts';
export { reportLifecycle } from './reports/lifecycle.ts';
