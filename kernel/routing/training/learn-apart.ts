import { Worker } from 'node:worker_threads';
import type { Learned, Lesson } from './lesson.ts';

const longestMilliseconds = 10 * 60_000;

/** Rejects when the thread fails or takes too long: the job is then tried again and seen among the failed ones. */
export function learnApart(lesson: Lesson): Promise<Learned> {
  const worker = new Worker(new URL('./training-thread.ts', import.meta.url), {
    workerData: lesson,
    execArgv: [],
    env: {},
  });
  return new Promise<Learned>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('The training took too long.')), longestMilliseconds);
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('The training ended without an answer.')));
    worker.once('exit', () => clearTimeout(timer));
  }).finally(() => void worker.terminate());
}
