// docs/configuration.md is the table of server/configuration-table.ts, written out.
// Run by itself it writes the page; the check only compares.
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { configurationAsMarkdown } from '../../server/configuration-table.ts';

const page = fileURLToPath(new URL('../../docs/configuration.md', import.meta.url));

export async function checkConfigurationDocs(): Promise<string[]> {
  const written = await readFile(page, 'utf8').catch(() => '');
  if (written === configurationAsMarkdown()) return [];
  return [
    'docs/configuration.md differs from server/configuration-table.ts; run node tools/run.mjs tools/check/configuration-docs.ts to write it anew.',
  ];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeFile(page, configurationAsMarkdown());
