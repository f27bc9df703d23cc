import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { launch } from './launch.ts';

const patienceMs = 600_000;

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
}

const answers = (url: string): Promise<boolean> =>
  fetch(url).then(
    (response) => response.ok,
    () => false,
  );

/** Seconds until both the page and the database behind it answer. */
export async function secondsToReady(dataDirectory: string): Promise<number> {
  const port = await freePort();
  const startedAt = performance.now();
  const child = launch(dataDirectory, port);
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  try {
    for (;;) {
      const address = `http://127.0.0.1:${port}`;
      if ((await answers(`${address}/api/ready`)) && (await answers(`${address}/desk/`))) break;
      if (child.exitCode !== null) throw new Error('The server ended before it was ready.');
      if (performance.now() - startedAt > patienceMs) throw new Error('The server was not ready in ten minutes.');
      await pause(20);
    }
    return (performance.now() - startedAt) / 1000;
  } finally {
    child.kill('SIGTERM');
    await ended;
  }
}
