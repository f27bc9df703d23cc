// One database and two processes of the product beside each other, each asked to stop and started again like a service.
import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const patienceMs = 120_000;

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => probe.once('listening', resolve));
  const { port } = probe.address() as { port: number };
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

export interface ServedBeside {
  readonly port: number;
  start(): Promise<void>;
  /** SIGTERM; answers milliseconds until the process is gone, and how it went. */
  stop(): Promise<{ milliseconds: number; isClean: boolean }>;
}

export const answersReady = (port: number): Promise<boolean> =>
  fetch(`http://127.0.0.1:${port}/api/ready`, { signal: AbortSignal.timeout(2_000) }).then(
    ({ ok }) => ok,
    () => false,
  );

export async function servedBeside(environment: Readonly<Record<string, string>>): Promise<ServedBeside> {
  const port = await freePort();
  let child: ChildProcess | undefined;
  return {
    port,
    async start() {
      const env = { ...process.env, ...environment, PORT: String(port), LOG_LEVEL: 'error', DRAIN_SECONDS: '2' };
      const words = ['--disable-warning=ExperimentalWarning', 'server/main.ts'];
      const started = spawn(process.execPath, words, { cwd: root, env, stdio: ['ignore', 'ignore', 'inherit'] });
      child = started;
      const startedAt = performance.now();
      while (!(await answersReady(port))) {
        if (started.exitCode !== null) throw new Error(`The process on ${port} ended with ${started.exitCode}.`);
        if (performance.now() - startedAt > patienceMs) throw new Error(`The process on ${port} was not ready.`);
        await pause(50);
      }
    },
    async stop() {
      const startedAt = performance.now();
      if (!child || child.exitCode !== null) return { milliseconds: 0, isClean: false };
      const ended = new Promise<number | null>((resolve) => child?.once('exit', resolve));
      child.kill('SIGTERM');
      const code = await ended;
      return { milliseconds: performance.now() - startedAt, isClean: code === 0 };
    },
  };
}
