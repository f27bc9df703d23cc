export function replyAddress(caseId: string, undertakingId: string): string {
  return `/proposals/${caseId}/undertakings/${undertakingId}/reply`;
}
