import { sql, type Transaction, tables } from '#platform/database';
import type { BallotPublicKey } from '../contract.ts';
import type { BallotKeyPair } from '../sign-blinded.ts';
import type { BallotTables } from '../tables.ts';

export async function insertKey(
  tx: Transaction,
  { ballotId, groupId, publicKey, privateKey }: BallotKeyPair & { ballotId: string; groupId: string },
): Promise<void> {
  await sql`insert into ballot_key (tenant_id, ballot_id, group_id, public_key, private_key)
    values (app.tenant_id(), ${ballotId}, ${groupId}, ${JSON.stringify(publicKey)}, ${privateKey})`.execute(tx);
}

interface GroupKey {
  readonly group: string;
  readonly key: BallotPublicKey;
}

export async function publicKeysOf(tx: Transaction, ballotId: string): Promise<GroupKey[]> {
  const rows = await tables<BallotTables>(tx)
    .selectFrom('ballot_key')
    .select(['group_id', 'public_key'])
    .where('ballot_id', '=', ballotId)
    .orderBy('group_id')
    .execute();
  return rows.map((row) => ({ group: row.group_id, key: row.public_key }));
}

export async function privateKeyOf(tx: Transaction, ballotId: string, groupId: string): Promise<string | null> {
  const row = await tables<BallotTables>(tx)
    .selectFrom('ballot_key')
    .select('private_key')
    .where('ballot_id', '=', ballotId)
    .where('group_id', '=', groupId)
    .executeTakeFirst();
  return row?.private_key ?? null;
}

/** After the end nobody can sign one more paper. */
export async function erasePrivateKeys(tx: Transaction, ballotId: string): Promise<void> {
  await sql`update ballot_key set private_key = null where ballot_id = ${ballotId}`.execute(tx);
}
