// Builds the web only when something it is made of has changed since the last build.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { runQuietly } from './processes.mjs';
import { withProgress } from './progress.mjs';
import { inProject, projectFolder, Sentence } from './project.mjs';
import { nodeWords } from './runtime.mjs';

const stampFile = inProject('dist', 'web-build.stamp');
// Of the server's side the web sees contracts and messages; they may lean on the other pure files.
const seenByWeb = /(^platform\/(locale|errors)\/|\/(contract|lifecycle|rules)([.]|\/)|\/messages\/)/;

/** @param {string} runtime the Node that builds */
export async function ensureWebBuilt(runtime) {
  const fingerprint = fingerprintOfSources();
  const isBuilt = existsSync(inProject('dist', 'web')) && readStamp() === fingerprint;
  if (isBuilt) return;
  rmSync(stampFile, { force: true });
  await withProgress('Building the web pages', () => build(runtime));
  mkdirSync(inProject('dist'), { recursive: true });
  writeFileSync(stampFile, fingerprint);
}

async function build(runtime) {
  const words = [...nodeWords, 'tools/build-web.ts'];
  const { status, output } = await runQuietly(runtime, words, { env: { NODE_ENV: 'production' } });
  if (status === 130) throw new Sentence('Stopped while building; start again to finish.');
  if (status !== 0) throw new Sentence(`${output.trim()}\nThe web pages could not be built; the reason is above.`);
}

function fingerprintOfSources() {
  const hash = createHash('sha256');
  const sources = [
    ...filesUnder('web'),
    ...['platform', 'kernel', 'instruments'].flatMap(filesUnder).filter((path) => seenByWeb.test(path)),
    'package-lock.json',
  ].filter((path) => !/[.]test[.]tsx?$|[.]md$/.test(path));
  for (const path of sources.sort()) {
    hash
      .update(path)
      .update('\0')
      .update(readFileSync(inProject(path)))
      .update('\0');
  }
  return hash.digest('hex');
}

function filesUnder(folder) {
  if (!existsSync(inProject(folder))) return [];
  return readdirSync(inProject(folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(projectFolder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
}

function readStamp() {
  return existsSync(stampFile) ? readFileSync(stampFile, 'utf8') : undefined;
}
