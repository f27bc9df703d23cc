// The thread in which one Word file is read (see run-apart.ts).
import { parentPort, workerData } from 'node:worker_threads';
import { parseWord } from './parse-word.ts';

parentPort?.postMessage(await parseWord(Buffer.from(workerData as Uint8Array)));
