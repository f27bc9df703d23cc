// The real server as a process of its own, started by the words of `npm start`, and killed like a process.
import { type ChildProcess, spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));
/** Lines of its log that nothing excuses: what nobody expected, and what nobody caught. */
const bad = /unhandled|uncaught|"level":60|"msg":"failure"/i;
const patienceMs = 60_000;

export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => probe.once('listening', resolve));
  const { port } = probe.address() as { port: number };
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

export interface ServedProcess {
  readonly address: string;
  start(): void;
  /** Milliseconds until it says that it can serve. */
  untilReady(): Promise<number>;
  killApplication(): Promise<void>;
  /** The whole database server, or one of the processes that serve its connections. */
  killDatabase(which: 'server' | 'connection'): Promise<void>;
  stop(): Promise<void>;
  /** Everything it wrote of the worst kinds. */
  readonly complaints: string[];
}

interface Launching {
  readonly dataDirectory: string;
  readonly port: number;
  readonly env?: Readonly<Record<string, string>>;
}

function launch({ dataDirectory, port, env }: Launching, hear: (text: string) => void): ChildProcess {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', 'server/main.ts'], {
    cwd: root,
    env: { ...process.env, DATA_DIR: dataDirectory, PORT: String(port), LOG_LEVEL: 'error', ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  child.stderr?.setEncoding('utf8').on('data', hear);
  return child;
}

const isReady = (address: string): Promise<boolean> =>
  fetch(`${address}/api/ready`, { signal: AbortSignal.timeout(2_000) }).then(
    (answer) => answer.ok,
    () => false,
  );

/** A connection's own process: a child of the database server that is no helper of it. */
async function oneConnectionOf(server: number): Promise<number> {
  const children = (await readFile(`/proc/${server}/task/${server}/children`, 'utf8')).trim().split(' ').map(Number);
  for (const child of children.reverse()) {
    const words = await readFile(`/proc/${child}/cmdline`, 'utf8').catch(() => '');
    if (/postgres: (tongxin: )?postgres postgres/.test(words)) return child;
  }
  return server;
}

export function servedProcess(launching: Launching): ServedProcess {
  const { dataDirectory, port } = launching;
  const address = `http://127.0.0.1:${port}`;
  const complaints: string[] = [];
  const lastWords: string[] = [];
  const hear = (text: string) => {
    lastWords.splice(0, lastWords.length > 20 ? 1 : 0);
    lastWords.push(text.trim());
    complaints.push(...text.split('\n').filter((line) => bad.test(line)));
  };
  let child: ChildProcess | undefined;
  const end = async (signal: NodeJS.Signals) => {
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((resolve) => child?.once('exit', resolve));
    child.kill(signal);
    await ended;
  };
  return {
    address,
    complaints,
    start() {
      child = launch(launching, hear);
    },
    async untilReady() {
      const startedAt = performance.now();
      while (!(await isReady(address))) {
        if (performance.now() - startedAt > patienceMs)
          throw new Error(`The server was not ready within a minute: ${lastWords.slice(-4).join('\n')}`);
        if (child && child.exitCode !== null)
          throw new Error(`The server ended with ${child.exitCode}: ${lastWords.slice(-4).join('\n')}`);
        await pause(20);
      }
      return performance.now() - startedAt;
    },
    killApplication: () => end('SIGKILL'),
    async killDatabase(which) {
      const file = await readFile(join(dataDirectory, 'postgres', 'cluster', 'postmaster.pid'), 'utf8');
      const server = Number(file.split('\n')[0]);
      process.kill(which === 'server' ? server : await oneConnectionOf(server), 'SIGKILL');
    },
    stop: () => end('SIGTERM'),
  };
}
