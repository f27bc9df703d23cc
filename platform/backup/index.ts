export { checkBackup } from './check-backup.ts';
export { restoreKeysFile, writeKeysFile } from './keys/keys-file.ts';
export { forgetOldBackups, listBackups } from './list-backups.ts';
export { type Manifest, readManifest } from './manifest.ts';
export { BackupProblem, type BackupProblemCode } from './problem.ts';
export { type Restored, restoreBackup } from './restore-backup.ts';
export { keptOf, type Retention } from './retention.ts';
export {
  type BackupFigures,
  type BackupRun,
  type BackupRunKind,
  lastSound,
  readRuns,
  writeRun,
} from './runs/storage.ts';
export { type CipherName, cipherNames } from './sealed/ciphers.ts';
export { writeBackup } from './write-backup.ts';
