// The client's own record: an act stands in it, on disk, before the client asks for the next one.
import { closeSync, fdatasyncSync, openSync, readFileSync, writeSync } from 'node:fs';
import type { Sent } from '../../act/load-wanted.ts';

export interface Acknowledged {
  readonly act: string;
  readonly sent: Sent;
  readonly caseId: string;
  readonly version: number;
  /** The whole answer as it was sent. */
  readonly text: string;
}

export interface Journal {
  write(entry: Acknowledged): void;
  /** Read back from the disk. */
  entries(): Acknowledged[];
  close(): void;
}

export function openJournal(path: string): Journal {
  const file = openSync(path, 'a');
  return {
    write(entry) {
      writeSync(file, `${JSON.stringify(entry)}\n`);
      fdatasyncSync(file);
    },
    entries: () =>
      readFileSync(path, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as Acknowledged),
    close: () => closeSync(file),
  };
}
