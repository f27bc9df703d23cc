// `npm test`: installs everything, makes sure of a browser, builds, runs every test and counts them on the last line.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { browserOfPlaywright, browserOfSystem } from '../browser/ensure-browser.mjs';
import { ensureInstalled } from './install.mjs';
import { runInForeground } from './processes.mjs';
import { inProject, runCommand } from './project.mjs';
import { findRuntime } from './runtime.mjs';
import { countTests, summaryLine } from './test-count.mjs';
import { ensureWebBuilt } from './web-build.mjs';

export function test(words) {
  return runCommand(async () => {
    // Both wait for the network; one after the other was half a minute more.
    const [ofSystem] = await Promise.all([browserOfSystem(), ensureInstalled({ everything: true })]);
    const runtime = await findRuntime();
    const browser = ofSystem ?? (await browserOfPlaywright(runtime));
    console.log(browser.told);
    await ensureWebBuilt(runtime);
    return runTests(runtime, words, browser.env);
  });
}

async function runTests(runtime, words, env) {
  const folder = mkdtempSync(join(tmpdir(), 'tongxin-tests-'));
  const report = join(folder, 'report.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const vitest = inProject('node_modules', 'vitest', 'vitest.mjs');
  const { status } = await runInForeground(runtime, [vitest, 'run', ...reporters, ...words], { env });
  const count = countTests(readReport(report), status);
  rmSync(folder, { recursive: true, force: true });
  for (const line of count.remarks) console.log(line);
  console.log(summaryLine(count));
  return count.failed > 0 ? 1 : 0;
}

function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}
