// `node tools/run.mjs FILE …`: any of our TypeScript programs, installed first and run by the pinned Node.
import { ensureInstalled } from './install.mjs';
import { runInForeground } from './processes.mjs';
import { runCommand, Sentence } from './project.mjs';
import { findRuntime, nodeWords } from './runtime.mjs';

export function run([file, ...words]) {
  return runCommand(async () => {
    if (!file) throw new Sentence('Say which file to run: node tools/run.mjs FILE.ts [words for it].');
    await ensureInstalled({ everything: true });
    const { status, wasStopped } = await runInForeground(await findRuntime(), [...nodeWords, file, ...words]);
    return wasStopped && status === 128 ? 130 : status;
  });
}
