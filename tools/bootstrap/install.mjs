// Installs the libraries of package-lock.json once per state of that file, and never throws away a full install.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { runQuietly } from './processes.mjs';
import { withProgress } from './progress.mjs';
import { inProject, Sentence } from './project.mjs';

const stampFile = inProject('node_modules', '.tongxin-install');
const isWindows = process.platform === 'win32';

/** @param {{ everything: boolean }} wanted everything: the tools for tests and checks too */
export async function ensureInstalled({ everything }) {
  const lock = hashOfLock();
  const stamp = readStamp() ?? adoptForeignInstall(lock);
  if (stamp?.lock === lock && (stamp.everything || !everything)) return;
  const keepEverything = everything || stamp?.everything === true;
  rmSync(stampFile, { force: true });
  await withProgress('Installing the libraries', () => install(keepEverything));
  writeStamp({ lock, everything: keepEverything });
}

const hashOfLock = () =>
  createHash('sha256')
    .update(readFileSync(inProject('package-lock.json')))
    .digest('hex');

function readStamp() {
  try {
    return JSON.parse(readFileSync(stampFile, 'utf8'));
  } catch {
    return undefined;
  }
}

function writeStamp(stamp) {
  writeFileSync(stampFile, `${JSON.stringify(stamp)}\n`);
}

/** An install made by hand with npm counts when each library has the version of the lock file. */
function adoptForeignInstall(lock) {
  const record = inProject('node_modules', '.package-lock.json');
  if (!existsSync(record)) return undefined;
  const installed = JSON.parse(readFileSync(record, 'utf8')).packages;
  const wanted = Object.entries(JSON.parse(readFileSync(inProject('package-lock.json'), 'utf8')).packages);
  const missing = wanted.filter(
    ([path, entry]) => path !== '' && !entry.optional && installed[path]?.version !== entry.version,
  );
  if (missing.some(([, entry]) => !entry.dev && !entry.devOptional)) return { lock: 'other', everything: true };
  const stamp = { lock, everything: missing.length === 0 };
  writeStamp(stamp);
  return stamp;
}

async function install(everything) {
  const kind = everything ? ['--include=dev'] : ['--omit=dev'];
  const words = ['ci', ...kind, '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env.npm_execpath?.endsWith('.js')
    ? [process.execPath, process.env.npm_execpath]
    : [isWindows ? 'npm.cmd' : 'npm'];
  const { status, output } = await runQuietly(npm[0], [...npm.slice(1), ...words]);
  if (status !== 0) throw new Sentence(explainFailure(status, output));
}

function explainFailure(status, output) {
  const said = output.split('\n').filter((line) => /npm (error|ERR!)/.test(line));
  const detail = said.slice(0, 6).join('\n');
  if (status === 130) return 'Stopped while installing; start again to finish.';
  if (status === 127) return 'npm was not found; install Node from https://nodejs.org, which brings it along.';
  if (/ENOSPC/.test(output))
    return 'The disk is full: installing needs about 1 GB free. Free some space and start again.';
  if (/EACCES|EPERM/.test(output)) {
    return `${detail}\nThe libraries may not be written here; start as the user who owns ${inProject()}.`;
  }
  if (/ENOTFOUND|ECONNREFUSED|ETIMEDOUT|ECONNRESET|EAI_AGAIN|ENETUNREACH/.test(output)) {
    return `${detail}\nThe libraries could not be downloaded; check the network (and "npm config get registry") and start again.`;
  }
  return `${detail || output.trim().slice(-2000)}\nInstalling the libraries failed; repair what npm says above and start again.`;
}
