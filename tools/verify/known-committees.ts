import type pg from 'pg';

export interface Committee {
  readonly id: string;
  readonly code: string;
  readonly name: string;
}

export async function committeeWith(client: pg.Client, code: string): Promise<Committee | null> {
  const { rows } = await client.query<Committee>('select id, code, name from tenant where code = $1', [code]);
  return rows[0] ?? null;
}

export async function knownCommittees(client: pg.Client): Promise<string> {
  const { rows } = await client.query<Committee>('select id, code, name from tenant order by created_at, code');
  return rows.map(({ code, name }) => `${code} (${name})`).join(', ');
}

/** Its message names the committees there are. */
export class UnknownCommittee extends Error {}
