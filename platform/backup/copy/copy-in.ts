import { once } from 'node:events';
import type pg from 'pg';

interface Copying extends pg.Connection {
  sendCopyFromChunk(chunk: Buffer): void;
  endCopyFrom(): void;
  sendCopyFail(message: string): void;
}

async function pump(connection: Copying, source: AsyncIterable<Buffer>): Promise<void> {
  for await (const piece of source) {
    connection.sendCopyFromChunk(piece);
    if (connection.stream.writableNeedDrain) await once(connection.stream, 'drain');
  }
  connection.endCopyFrom();
}

/** COPY … FROM STDIN out of a stream. When the stream breaks, the statement does, and its error is answered. */
export function copyIn(client: pg.Client, text: string, source: AsyncIterable<Buffer>): Promise<void> {
  return new Promise((resolve, reject) => {
    let broken: unknown;
    client.query({
      submit: (connection: pg.Connection) => connection.query(text),
      handleCopyInResponse(connection: Copying) {
        pump(connection, source).catch((error) => {
          broken = error;
          connection.sendCopyFail('the source broke');
        });
      },
      handleCommandComplete() {},
      handleReadyForQuery: () => resolve(),
      handleError: (error: Error) => reject(broken ?? error),
    });
  });
}
