const identifier = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Stale after an act on these cases: what was asked about them, and every list. */
export function isTouched(parameters: unknown, caseIds: readonly string[]): boolean {
  const asked = Object.values((parameters ?? {}) as Record<string, unknown>).flat();
  const askedIds = asked.filter((value): value is string => typeof value === 'string' && identifier.test(value));
  return askedIds.length === 0 || caseIds.length === 0 || askedIds.some((id) => caseIds.includes(id));
}
