// Chooses the store by configuration. The S3 library is 22 MB and loads only where it is used.

import type { S3Options } from './client-of.ts';
import type { FileStore } from './file-store.ts';
import { localFileStore } from './local.ts';

export type FileStoreOptions =
  | { readonly kind: 'local'; readonly folder: string }
  | ({ readonly kind: 's3' } & S3Options);

export async function openFileStore(options: FileStoreOptions): Promise<FileStore> {
  if (options.kind === 'local') return localFileStore(options.folder);
  const { s3FileStore } = await import('./s3.ts');
  return s3FileStore(options);
}
