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

const lost =
  /Connection terminated|connection error and is not queryable|closed and is not queryable|timeout exceeded when trying to connect/;

/** PostgreSQL and network codes that mean: the server cannot be reached, is starting or ending, or is full of others. */
const away = new Set([
  ...['57P01', '57P02', '57P03', '53300', '08000', '08003', '08006'],
  ...['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ENOENT', 'ETIMEDOUT'],
]);

/** True when there is no server just now. The driver says some of it in words, without a code. */
export function isServerAway(error: unknown): boolean {
  const { code, message } = (error ?? {}) as { code?: unknown; message?: unknown };
  return (typeof code === 'string' && away.has(code)) || lost.test(String(message));
}
