// Learning takes seconds of one processor: it happens beside the thread that answers people.
import { parentPort, workerData } from 'node:worker_threads';
import { learn } from './learn.ts';
import type { Lesson } from './lesson.ts';

parentPort?.postMessage(learn(workerData as Lesson));
