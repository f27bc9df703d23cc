// The tables of this instrument: the report, the issue of the bulletin, the commission, the instruction, the adoption bulletin.
export { adoptionBulletinLifecycle } from './adoption-bulletins/lifecycle.ts';
export { commissionLifecycle } from './commissions/lifecycle.ts';
export { instructionLifecycle } from './instructions/lifecycle.ts';
export { issueLifecycle } from './issues/lifecycle.ts';
export { reportLifecycle } from './reports/lifecycle.ts';
