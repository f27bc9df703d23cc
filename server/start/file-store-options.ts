import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FileStoreOptions } from '#platform/files';
import type { Configuration } from '../configuration.ts';
import { StartProblem } from './start-problem.ts';

async function secretIn(file: string, variable: string): Promise<string> {
  try {
    return (await readFile(file, 'utf8')).trim();
  } catch {
    throw new StartProblem(`${variable} is ${file}, which cannot be read. Check the path and its rights.`);
  }
}

export async function fileStoreOptions({ storage, dataDirectory }: Configuration): Promise<FileStoreOptions> {
  if (storage.kind === 'local') return { kind: 'local', folder: join(dataDirectory, 'files') };
  const { endpoint, region, bucket, accessKeyFile, secretKeyFile } = storage;
  return {
    kind: 's3',
    endpoint,
    region,
    bucket,
    accessKeyId: await secretIn(accessKeyFile, 'S3_ACCESS_KEY_FILE'),
    secretAccessKey: await secretIn(secretKeyFile, 'S3_SECRET_KEY_FILE'),
    temporaryFolder: join(dataDirectory, 'spool'),
  };
}
