// Beside every built text lie its compressed forms, made once; the server only chooses.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const isText = (name: string) => /\.(js|css|html|svg|webmanifest)$/.test(name);
const worthIt = 1024;
const brotli = { params: { [constants.BROTLI_PARAM_QUALITY]: 10 } };

export async function compressFolder(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !isText(entry.name)) continue;
    const path = join(entry.parentPath, entry.name);
    const text = await readFile(path);
    if (text.length < worthIt) continue;
    const [small, smaller] = await Promise.all([
      promisify(gzip)(text, { level: 9 }),
      promisify(brotliCompress)(text, brotli),
    ]);
    await Promise.all([writeFile(`${path}.gz`, small), writeFile(`${path}.br`, smaller)]);
  }
}
