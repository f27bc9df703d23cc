// Makes sure of a browser and a Chinese font for the journeys: what is there, else Debian's, else Playwright's.
import { existsSync } from 'node:fs';
import { runQuietly } from '../bootstrap/processes.mjs';
import { withProgress } from '../bootstrap/progress.mjs';
import { inProject } from '../bootstrap/project.mjs';
import { lookForBrowser } from './find-browser.mjs';

/**
 * @typedef {{ told: string, env: Record<string, string> }} Browser told: one line saying what was found or done
 *
 * What the system has or Debian gives; needs no library, so it can be fetched while the libraries are.
 * @returns {Promise<Browser | undefined>}
 */
export async function browserOfSystem() {
  const here = lookForBrowser();
  const apt = await findApt();
  if (here) {
    const font = await ensureChineseFont(apt);
    return found(here, `Browser: ${here}, found on this machine${font}.`);
  }
  const fromDebian = apt && (await browserByApt(apt));
  if (fromDebian) return found(fromDebian, `Browser: ${fromDebian}, installed by apt with fonts-noto-cjk.`);
  return undefined;
}

/**
 * For a machine whose system has none.
 * @param {string} runtime the Node that may run Playwright's installer
 * @returns {Promise<Browser>}
 */
export async function browserOfPlaywright(runtime) {
  const fromPlaywright = await installByPlaywright(runtime);
  if (fromPlaywright) return found(fromPlaywright, `Browser: ${fromPlaywright}, downloaded by Playwright.`);
  const problem = `No browser for the journeys: none is on this machine, and neither apt nor Playwright could install one; install Chrome or Chromium, or set CHROMIUM_PATH.`;
  return { told: problem, env: { TONGXIN_BROWSER_PROBLEM: problem } };
}

const found = (path, told) => ({ told, env: { CHROMIUM_PATH: path } });

/** The words before apt-get's own; undefined when it may not be used. */
async function findApt() {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get')) return undefined;
  if (process.getuid?.() === 0) return [];
  const canSudo = (await runQuietly('sudo', ['-n', 'true'])).status === 0;
  return canSudo ? ['sudo', '-n'] : undefined;
}

async function installByApt(prefix, packages, label) {
  const apt = (...words) => {
    const [program, ...rest] = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq', ...words];
    return runQuietly(program, rest);
  };
  return withProgress(label, async () => {
    await apt('update');
    const { status } = await apt('install', '-y', '--no-install-recommends', ...packages);
    return status === 0;
  });
}

/** Debian's shell without a window, or, where a release does not have it, the whole of Chromium. */
async function browserByApt(apt) {
  for (const name of ['chromium-headless-shell', 'chromium']) {
    const isInstalled = await installByApt(apt, [name, 'fonts-noto-cjk'], 'Installing Chromium by apt');
    const here = isInstalled && lookForBrowser();
    if (here) return here;
  }
  return undefined;
}

async function ensureChineseFont(apt) {
  if (process.platform !== 'linux') return '';
  const hasFont = async () => (await runQuietly('fc-list', [':lang=zh-cn', 'family'])).output.trim() !== '';
  if (await hasFont()) return '';
  const isInstalled =
    apt && (await installByApt(apt, ['fontconfig', 'fonts-noto-cjk'], 'Installing a Chinese font by apt'));
  return isInstalled && (await hasFont())
    ? '; fonts-noto-cjk installed by apt'
    : '; no Chinese font here, so pictures of pages will show boxes (install fonts-noto-cjk)';
}

async function installByPlaywright(runtime) {
  const cli = inProject('node_modules', 'playwright-core', 'cli.js');
  const install = () => runQuietly(runtime, [cli, 'install', 'chromium', 'chromium-headless-shell']);
  const { status } = await withProgress("Downloading Playwright's Chromium", install);
  if (status !== 0) return undefined;
  const { chromium } = await import('playwright-core');
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}
