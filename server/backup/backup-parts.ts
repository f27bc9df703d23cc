// What backup, restore and rehearsal share: the keys, the schema's makers, and where things lie.
import type pg from 'pg';
import type { CipherName, Retention } from '#platform/backup';
import { migrate, migrationChecksums } from '#platform/database';
import { type Keyring, loadKey } from '#platform/encryption';
import { prepareJobs } from '#platform/jobs';
import {
  type AcceptedKey,
  acceptedKeys,
  loadSigner,
  loadSuccessions,
  type SignatureName,
  type Signer,
} from '#platform/signing';
import { migrationParts } from '../migrations.ts';

export interface BackupPlan {
  /** Absent: no backups by itself. */
  readonly directory?: string;
  readonly cipher: CipherName;
  readonly retention: Retention;
}

export interface BackupKeys {
  readonly keyring: Keyring;
  readonly signer: Signer;
  readonly keys: ReadonlyMap<string, AcceptedKey>;
}

export async function backupKeys(keysDirectory: string, kind: SignatureName): Promise<BackupKeys> {
  const signer = await loadSigner(keysDirectory, 'backup', kind);
  return {
    keyring: await loadKey(keysDirectory, 'backup'),
    signer,
    keys: acceptedKeys(signer.publicKeyPem, await loadSuccessions(keysDirectory, 'backup')),
  };
}

/** Makes the schema of these migrations, or of all this version knows. */
export const preparing = (connection: pg.PoolConfig) => async (names?: ReadonlySet<string>) => {
  await prepareJobs(connection);
  await migrate(connection, migrationParts, names);
};

export const knownMigrations = () => migrationChecksums(migrationParts);
