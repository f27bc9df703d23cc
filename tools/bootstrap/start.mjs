// `npm start`: installs, builds and serves. What the server understands is passed through.
import { ensureInstalled } from './install.mjs';
import { runInForeground } from './processes.mjs';
import { runCommand } from './project.mjs';
import { findRuntime, nodeWords } from './runtime.mjs';
import { ensureWebBuilt } from './web-build.mjs';

export function start(words) {
  return runCommand(async () => {
    await ensureInstalled({ everything: false });
    const runtime = await findRuntime();
    if (words.includes('--help') || words.includes('-h')) {
      return (await runInForeground(runtime, [...nodeWords, 'tools/print-configuration.ts'])).status;
    }
    await ensureWebBuilt(runtime);
    const { status, wasStopped } = await runInForeground(runtime, [...nodeWords, 'server/main.ts', ...words]);
    if (!wasStopped) return status;
    console.log('Tongxin has stopped.');
    return 0;
  });
}
