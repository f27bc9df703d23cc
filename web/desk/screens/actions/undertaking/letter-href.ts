import type { UndertakingView } from '#kernel/undertakings/contract';

/** The reply as the official letter it will be. */
export function letterHref(caseId: string, { id, round }: Pick<UndertakingView, 'id' | 'round'>): string {
  return `/api/proposals/documents/${caseId}/reply-letter.pdf?undertaking=${id}&round=${round}`;
}
