import pg from 'pg';

export interface DatabaseOptions {
  connection: pg.PoolConfig;
  maxConnections?: number;
  /** The role the application acts in; null keeps the connection's own (bare tools only). */
  role?: string | null;
  onPoolError?: (error: Error) => void;
}

export function poolFor({ connection, maxConnections = 24, role = 'tongxin_app', onPoolError }: DatabaseOptions) {
  const settings = ['statement_timeout=20000', 'lock_timeout=8000', 'idle_in_transaction_session_timeout=60000'];
  if (role) settings.push(`role=${role}`);
  const pool = new pg.Pool({
    ...connection,
    max: maxConnections,
    idleTimeoutMillis: 30_000,
    connectionTimeoutMillis: 10_000,
    options: [connection.options, ...settings.map((setting) => `-c ${setting}`)].filter(Boolean).join(' '),
  });
  // An idle connection may be cut when the server restarts; the pool replaces it.
  pool.on('error', (error) => onPoolError?.(error));
  return pool;
}
