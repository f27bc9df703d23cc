// `npm run keep:release`: at a release, keeps an invented house of this version for every later one to take in.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeBackup } from '#platform/backup';
import { insertCommittee } from '../bench/act/committee.ts';
import { openBenchHouse } from '../bench/act/house-for-bench.ts';
import { backupKeys } from '../server/backup/backup-parts.ts';
import { productVersion } from '../server/backup/product-version.ts';
import { releasesFolder } from '../server/backup/releases.ts';

const { values } = parseArgs({ options: { to: { type: 'string', default: releasesFolder } } });
const to = join(values.to, productVersion);
await mkdir(values.to, { recursive: true });
// Fails where this version is kept already: what was released is not made anew.
await mkdir(to);
const bench = await openBenchHouse();
try {
  const { tenantId } = await insertCommittee(bench.owner, 20);
  const keys = await backupKeys(join(to, 'keys'), 'ed25519');
  const store = bench.house.files;
  await store.put(tenantId, Buffer.from('一份附件'));
  const wanted = {
    connection: bench.owner,
    store,
    to,
    ...keys,
    cipher: 'aes-256-gcm',
    version: productVersion,
  } as const;
  const { tables, migrations } = await writeBackup({ ...wanted, now: new Date() });
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  console.log(`Kept in ${to}: ${rows} rows of ${tables.length} tables, ${migrations.length} migrations.`);
} finally {
  await bench.close();
}
