// One trial connection: is the server there, starting, stopping or gone?
import pg from 'pg';

export interface SuperuserConnection {
  host: string;
  port: number;
  user: string;
  database: string;
  password?: string;
}

export type Trial = { state: 'ready'; version: string } | { state: 'not-yet' };

const stillMoving = new Set(['57P03', '53300', 'ECONNREFUSED', 'ENOENT', 'ECONNRESET', 'EPIPE']);

export async function tryConnection(connection: SuperuserConnection): Promise<Trial> {
  const client = new pg.Client({ ...connection, connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ server_version: string }>('show server_version');
    return { state: 'ready', version: rows[0]?.server_version.split(' ')[0] ?? '' };
  } catch (error) {
    const { code, message } = error as { code?: string; message: string };
    if (stillMoving.has(code ?? '') || /terminated unexpectedly|timeout/i.test(message)) return { state: 'not-yet' };
    throw error;
  } finally {
    await client.end().catch(() => undefined);
  }
}
