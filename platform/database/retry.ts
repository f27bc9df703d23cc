// Failures that PostgreSQL asks the client to repeat: serialisation and deadlock.
const worthRetrying = new Set(['40001', '40P01']);

export function isWorthRetrying(error: unknown): boolean {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' && worthRetrying.has(code);
}

/** True when a unique index refused the row, optionally the named one. */
export function isUniqueViolation(error: unknown, constraint?: string): boolean {
  const failure = error as { code?: unknown; constraint?: unknown } | null;
  return failure?.code === '23505' && (constraint === undefined || failure.constraint === constraint);
}
