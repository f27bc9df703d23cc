/** Each code has its sentence, which says what is kept and what to do; the code is what machines go by. */
export type BackupProblemCode =
  | 'wrong-key'
  | 'part-changed'
  | 'part-cut'
  | 'not-a-backup'
  | 'manifest-changed'
  | 'not-signed'
  | 'target-not-empty'
  | 'newer-schema'
  | 'changed-migration'
  | 'rows-differ'
  | 'file-changed'
  | 'file-missing'
  | 'already-running'
  | 'wrong-passphrase'
  | 'no-scratch-database';

const sayings: Readonly<Record<BackupProblemCode, string>> = {
  'wrong-key':
    'The key that sealed this backup is not in the key file backup.key. Restore the keys first; nothing was written.',
  'part-changed': 'The backup was changed or damaged on its way. Take another copy or an older backup.',
  'part-cut': 'The backup is cut short. Take another copy or an older backup.',
  'not-a-backup': 'There is no whole backup: the manifest, which is written last, is missing. Take another one.',
  'manifest-changed': 'The manifest cannot be read as one of this product. Take another copy or an older backup.',
  'not-signed':
    'The manifest is not signed by a key of this installation. Restore its keys first, or take another backup.',
  'target-not-empty':
    'The target is not empty, and nothing in it was touched. Name an empty database and an empty folder.',
  'newer-schema': 'The backup was made by a newer version. Install that version or a later one, then restore.',
  'changed-migration':
    'A migration of this version differs from the one the data was made with. Install an untouched release.',
  'rows-differ': 'The rows read back are not the rows that were backed up. The target is not to be used.',
  'file-changed': 'A file in the backup is not the one that was kept. Take another copy or an older backup.',
  'file-missing': 'A file that the records name is missing. Take another copy or an older backup.',
  'already-running': 'Another backup of this database is running. Nothing was changed; try again when it has ended.',
  'wrong-passphrase': 'The passphrase does not open this file of keys, or the file was changed.',
  'no-scratch-database': 'The owner may not make a database for the rehearsal. Give it CREATEDB.',
};

export class BackupProblem extends Error {
  readonly code: BackupProblemCode;
  constructor(code: BackupProblemCode, detail?: string) {
    super(detail ? `${sayings[code]} (${detail})` : sayings[code]);
    this.code = code;
  }
}
