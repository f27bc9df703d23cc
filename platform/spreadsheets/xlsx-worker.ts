// The thread in which one workbook is read.
import { parentPort, workerData } from 'node:worker_threads';
import type { SpreadsheetLimits } from './limits.ts';
import { parseXlsx } from './parse-xlsx.ts';

const { bytes, limits } = workerData as { bytes: Uint8Array; limits: SpreadsheetLimits };
parentPort?.postMessage(await parseXlsx(Buffer.from(bytes), limits));
