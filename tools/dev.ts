// `npm run dev`: the server, restarted when a source changes, and Vite in front of it for each audience.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { createServer, type ViteDevServer } from 'vite';
import { audiences } from '../web/audiences.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
process.env.TONGXIN_DEV_SERVER = `http://127.0.0.1:${process.env.PORT ?? '3100'}`;

const words = ['--disable-warning=ExperimentalWarning', '--watch', '--watch-preserve-output', 'server/main.ts'];
const server = spawn(process.execPath, [...words, ...process.argv.slice(2)], { cwd: root, stdio: 'inherit' });
const pages = await Promise.all(Object.keys(audiences).map(servePages)).catch((error: Error) => {
  console.error(`The pages could not be served: ${error.message}.`);
  server.kill('SIGTERM');
  process.exit(1);
});
for (const page of pages) page.printUrls();

async function servePages(mode: string): Promise<ViteDevServer> {
  const configFile = fileURLToPath(new URL('../web/vite.config.ts', import.meta.url));
  const page = await createServer({ configFile, mode, server: { host: '127.0.0.1' } });
  return page.listen();
}

let isStopping = false;
async function stop(): Promise<void> {
  if (isStopping) return;
  isStopping = true;
  await Promise.all(pages.map((page) => page.close()));
  // In a terminal the server got the Ctrl-C too; asking again does no harm.
  server.kill('SIGTERM');
}

process.on('SIGINT', () => void stop());
process.on('SIGTERM', () => void stop());
server.once('exit', (status) => {
  const wasAsked = isStopping;
  void stop().then(() => process.exit(wasAsked ? 0 : (status ?? 1)));
});
