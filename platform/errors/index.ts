export { isRefusal, type Refusal, type RefusalParameter, refuse } from './refusal.ts';
export { codesWithStatus, statusOf } from './status.ts';
