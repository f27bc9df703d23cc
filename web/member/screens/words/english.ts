// Fetched only by who reads English.
export { en as proposals } from '../../../../instruments/proposals/messages/en.ts';
export { en as deadlines } from '../../../../kernel/deadlines/messages/en.ts';
export { en as undertakings } from '../../../../kernel/undertakings/messages/en.ts';
