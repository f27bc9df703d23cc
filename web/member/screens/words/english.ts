// Fetched only by who reads English.
export { caseEn as proposals } from '../../../../instruments/proposals/messages/en-case.ts';
export { en as deadlines } from '../../../../kernel/deadlines/messages/en.ts';
export { en as undertakings } from '../../../../kernel/undertakings/messages/en.ts';
