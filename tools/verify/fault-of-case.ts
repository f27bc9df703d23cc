import { type ChainFault, chainOrigin, firstFault } from '#kernel/audit';
import type { CaseRecord } from './record.ts';

const sayings: Readonly<Record<ChainFault['kind'], string>> = {
  missing: 'is missing',
  reordered: 'is not in its place',
  'link-broken': 'does not continue the event before it',
  changed: 'was changed after it was written',
};

/** The first thing wrong with one case, or null. */
export function faultOfCase({ case: chained, events }: CaseRecord): string | null {
  const fault = firstFault(events);
  if (fault) {
    const name = events[fault.sequence - 1]?.name ?? '';
    return `case ${chained.id}, event ${fault.sequence}${name && ` (${name})`} ${sayings[fault.kind]}`;
  }
  const stranger = events.find(({ caseId }) => caseId !== chained.id);
  if (stranger) return `case ${chained.id} holds event ${stranger.id} of another case`;
  if (events.length !== chained.eventCount) {
    return `case ${chained.id} has ${chained.eventCount} events, ${events.length} are in the export`;
  }
  const head = events.at(-1)?.hash ?? chainOrigin;
  return head === chained.chainHead ? null : `case ${chained.id} ends in another event than the case says`;
}
