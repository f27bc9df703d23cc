// The database's stream read back: table after table, each one's rows as whole lines.
import { RowDigest } from '../copy/row-digest.ts';
import { BackupProblem } from '../problem.ts';
import type { CopiedTable } from './catalogue.ts';

const end = Buffer.from('\\.');

export class TableStream {
  readonly #source: AsyncIterator<Buffer>;
  #held: Buffer = Buffer.alloc(0);

  constructor(source: AsyncIterable<Buffer>) {
    this.#source = source[Symbol.asyncIterator]();
  }

  async #more(): Promise<boolean> {
    const { done, value } = await this.#source.next();
    if (done) return false;
    this.#held = this.#held.length === 0 ? value : Buffer.concat([this.#held, value]);
    return true;
  }

  async next(): Promise<CopiedTable | null> {
    let at = this.#held.indexOf(10);
    while (at < 0) {
      if (!(await this.#more())) {
        if (this.#held.length > 0) throw new BackupProblem('part-cut');
        return null;
      }
      at = this.#held.indexOf(10);
    }
    const line = this.#held.subarray(0, at).toString('utf8');
    this.#held = this.#held.subarray(at + 1);
    return JSON.parse(line) as CopiedTable;
  }

  /** Whole lines that are held, up to the table's end. */
  #whole(digest: RowDigest): { readonly rows: Buffer; readonly isEnd: boolean } {
    const held = this.#held;
    let start = 0;
    for (let at = held.indexOf(10); at >= 0; at = held.indexOf(10, start)) {
      const row = held.subarray(start, at);
      if (row.equals(end)) {
        this.#held = held.subarray(at + 1);
        return { rows: held.subarray(0, start), isEnd: true };
      }
      digest.takeRow(row);
      start = at + 1;
    }
    this.#held = held.subarray(start);
    return { rows: held.subarray(0, start), isEnd: false };
  }

  async *rows(digest = new RowDigest()): AsyncGenerator<Buffer> {
    for (;;) {
      const { rows, isEnd } = this.#whole(digest);
      if (rows.length > 0) yield rows;
      if (isEnd) return;
      if (!(await this.#more())) throw new BackupProblem('part-cut');
    }
  }
}
