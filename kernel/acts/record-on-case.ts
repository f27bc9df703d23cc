// An act that concerns several cases at once writes one event into the chain of each. The caller holds the lock of
// the case; its state stays as it is, and the receipt belongs to the act's own record.
import type { CaseRecord } from '#kernel/cases';
import type { ActContext } from './context.ts';
import { recordChange } from './record-change.ts';

export interface CaseEvent {
  readonly record: CaseRecord;
  readonly eventName: string;
  readonly payload: Record<string, unknown>;
}

export function recordOnCase(
  context: ActContext,
  { record, eventName, payload }: CaseEvent,
): Promise<{ eventId: string }> {
  const { state, turn } = record;
  const answer = { caseId: record.id, version: record.version + 1, state };
  const recording = { record, eventName, change: { payload }, state, turn, answer, touchedClocks: false };
  return recordChange({ ...context, receipt: null }, recording);
}
