// Runs work on untrusted content in a thread of its own: it can be stopped, and its memory is counted.
import { Worker } from 'node:worker_threads';

export interface ApartLimits {
  readonly timeoutMilliseconds: number;
  readonly memoryMegabytes: number;
}

/** The module posts one answer. Undefined when it fails, takes too long or too much memory. */
export function runApart<T>(moduleUrl: URL, input: unknown, limits: ApartLimits): Promise<T | undefined> {
  const worker = new Worker(moduleUrl, {
    workerData: input,
    execArgv: [],
    env: {},
    resourceLimits: { maxOldGenerationSizeMb: limits.memoryMegabytes },
  });
  return new Promise((resolve) => {
    const timer = setTimeout(() => finish(undefined), limits.timeoutMilliseconds);
    function finish(answer: T | undefined) {
      clearTimeout(timer);
      void worker.terminate();
      resolve(answer);
    }
    worker.once('message', finish);
    worker.once('error', () => finish(undefined));
    worker.once('exit', () => finish(undefined));
  });
}
