// A digest of rows in whatever order they come: the sum of their SHA-256.
import { hash } from 'node:crypto';

const modulus = 1n << 256n;

export class RowDigest {
  rows = 0;
  #sum = 0n;
  #carry: Buffer = Buffer.alloc(0);

  takeRow(row: Buffer): void {
    this.rows += 1;
    this.#sum = (this.#sum + BigInt(`0x${hash('sha256', row, 'hex')}`)) % modulus;
  }

  /** Pieces of COPY's text, cut anywhere; a row is a line. */
  take(piece: Buffer): void {
    let start = 0;
    for (let end = piece.indexOf(10); end >= 0; end = piece.indexOf(10, start)) {
      const row = piece.subarray(start, end);
      this.takeRow(this.#carry.length > 0 ? Buffer.concat([this.#carry, row]) : row);
      this.#carry = Buffer.alloc(0);
      start = end + 1;
    }
    if (start < piece.length) this.#carry = Buffer.concat([this.#carry, piece.subarray(start)]);
  }

  get digest(): string {
    return this.#sum.toString(16).padStart(64, '0');
  }
}
