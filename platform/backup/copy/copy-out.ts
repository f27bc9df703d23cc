// COPY … TO STDOUT as a stream that waits for its reader; the driver knows COPY, but offers no way to it.
import { Readable } from 'node:stream';
import type pg from 'pg';

export function copyOut(client: pg.Client, text: string): Readable {
  let connection: pg.Connection | undefined;
  const rows = new Readable({ highWaterMark: 1 << 20, read: () => void connection?.stream.resume() });
  client.query({
    submit(one: pg.Connection) {
      connection = one;
      one.query(text);
    },
    handleCopyData({ chunk }: { chunk: Buffer }) {
      // A piece of the parser's own buffer, which the next packet overwrites.
      if (!rows.push(Buffer.from(chunk))) connection?.stream.pause();
    },
    handleCommandComplete() {},
    handleReadyForQuery: () => void rows.push(null),
    handleError: (error: Error) => void rows.destroy(error),
  });
  return rows;
}
