// `npm run new:instrument -- study-visits`: a folder that compiles, passes the check and lives on a real database.
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { namesOf } from './new-instrument/names.ts';
import { writeInstrument } from './new-instrument/write-instrument.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Line breaks depend on how long the name is. */
async function format(instrument: string): Promise<void> {
  const biome = fileURLToPath(new URL('../node_modules/@biomejs/biome/bin/biome', import.meta.url));
  const words = ['check', '--write', '--vcs-enabled=false', `instruments/${instrument}`, 'server/instruments.ts'];
  await promisify(execFile)(process.execPath, [biome, ...words], { cwd: root });
}

async function make(name: string): Promise<void> {
  const names = namesOf(name);
  if (typeof names === 'string') throw new Error(names);
  const done = await writeInstrument(root, names);
  await format(names.instrument);
  for (const line of done) console.log(line);
  console.log(
    `\nNext: the words in instruments/${names.instrument}/messages, the table in lifecycle.ts, then npm run check.`,
  );
}

const [name] = process.argv.slice(2);
if (!name) console.log('npm run new:instrument -- NAME   in small letters and hyphens, like study-visits');
await (name ? make(name) : Promise.reject(new Error('A name is wanted.'))).catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
