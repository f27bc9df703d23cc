// The Chromium of this machine: what CHROMIUM_PATH names, else the first that runs among the usual places.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

// The shell without a window does the same work for a third less of the processor's time.
const commands = [
  'chromium-headless-shell',
  'chromium',
  'google-chrome',
  'google-chrome-stable',
  'chromium-browser',
  'microsoft-edge',
];
const macPrograms = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];
const windowsPrograms = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];

/** @returns {string} the path of a browser; throws one sentence when there is none */
export function findBrowser(env = process.env) {
  const path = lookForBrowser(env);
  if (path) return path;
  throw new Error(
    env.TONGXIN_BROWSER_PROBLEM ??
      'There is no Chromium on this machine: "npm test" installs one, or set CHROMIUM_PATH to a Chrome or Chromium.',
  );
}

/** @returns {string | undefined} */
export function lookForBrowser(env = process.env) {
  if (env.CHROMIUM_PATH) return env.CHROMIUM_PATH;
  return candidates(env).find(isUsable);
}

/** Flags for a quiet browser that asks nothing of the network but what a test asks. */
export function chromiumFlags() {
  const quiet = [
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-dev-shm-usage',
    '--font-render-hinting=none',
  ];
  // Chromium's sandbox refuses to run as root; elsewhere it stays on.
  return process.getuid?.() === 0 ? ['--no-sandbox', ...quiet] : quiet;
}

function candidates(env) {
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = commands.flatMap((name) => folders.map((folder) => join(folder, name)));
  if (process.platform === 'darwin') return [...macPrograms, ...onPath];
  if (process.platform !== 'win32') return onPath;
  const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);
  return roots.flatMap((root) => windowsPrograms.map((program) => join(root, program)));
}

/** Some systems carry a placeholder that only tells how to install the real one, so it has to answer. */
function isUsable(path) {
  if (!existsSync(path)) return false;
  if (process.platform === 'win32') return true;
  return spawnSync(path, ['--version'], { timeout: 20_000, stdio: 'ignore' }).status === 0;
}
