// Builds the screens of every audience into dist/web.

import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { type AudienceName, audiences } from './audiences.ts';
import { compressFolder } from './compress-folder.ts';

const webDirectory = fileURLToPath(new URL('../dist/web', import.meta.url));
const configFile = fileURLToPath(new URL('./vite.config.ts', import.meta.url));

/** Tells each audience when it is built. */
export async function buildWeb(onBuilt: (audience: AudienceName) => void = () => undefined): Promise<void> {
  for (const audience of Object.keys(audiences) as AudienceName[]) {
    await build({ configFile, mode: audience, logLevel: 'warn' });
    await compressFolder(join(webDirectory, audiences[audience].base));
    onBuilt(audience);
  }
}
