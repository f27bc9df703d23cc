// Connections of the owner, for the queue alone. A cut connection is reported, never thrown into the process.
import pg from 'pg';

export function ownerPool(
  connection: pg.PoolConfig,
  max: number,
  onError: (error: unknown) => void = () => {},
): pg.Pool {
  const pool = new pg.Pool({ ...connection, max });
  pool.on('error', onError);
  pool.on('connect', (client) => client.on('error', onError));
  return pool;
}
