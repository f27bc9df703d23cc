// All that the web may know of appraisals.
export * from './democratic/contract.ts';
export * from './filling/contract.ts';
export * from './grades.ts';
export * from './two-way/contract.ts';
