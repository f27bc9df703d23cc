import pg from 'pg';

/** Only ever called when every committee here is invented. */
export async function clearDemo(owner: pg.PoolConfig): Promise<void> {
  const client = new pg.Client(owner);
  await client.connect();
  await client.query('truncate tenant cascade').finally(() => client.end());
}
