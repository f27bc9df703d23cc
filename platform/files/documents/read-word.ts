// Import of a .docx: its paragraphs with their numbers as text; hostile files cost a thread, not the server.
import { type Refusal, refuse } from '#platform/errors';
import { runApart } from '../run-apart.ts';
import type { WordText } from './word-text.ts';

const limits = { timeoutMilliseconds: 20_000, memoryMegabytes: 512 };
const worker = new URL('./word-worker.ts', import.meta.url);

/** Never throws: what cannot be read is refused. */
export async function readWord(bytes: Uint8Array): Promise<WordText | Refusal> {
  return (await runApart<WordText | Refusal>(worker, bytes, limits)) ?? refuse('document-unreadable');
}
