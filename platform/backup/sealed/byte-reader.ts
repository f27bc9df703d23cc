// Takes exact amounts out of a stream.
export class ByteReader {
  readonly #source: AsyncIterator<Buffer>;
  #held = Buffer.alloc(0);

  constructor(source: AsyncIterable<Buffer>) {
    this.#source = source[Symbol.asyncIterator]();
  }

  async #more(): Promise<boolean> {
    const { done, value } = await this.#source.next();
    if (done) return false;
    this.#held = this.#held.length === 0 ? Buffer.from(value) : Buffer.concat([this.#held, value]);
    return true;
  }

  /** Fewer only when the stream ends before. */
  async take(length: number): Promise<Buffer> {
    while (this.#held.length < length && (await this.#more()));
    const taken = this.#held.subarray(0, length);
    this.#held = this.#held.subarray(taken.length);
    return taken;
  }

  /** Without its end; null when none ends within the most bytes. */
  async line(most: number): Promise<string | null> {
    for (;;) {
      const end = this.#held.indexOf(10);
      if (end >= 0) return (await this.take(end + 1)).toString('utf8').slice(0, -1);
      if (this.#held.length > most || !(await this.#more())) return null;
    }
  }
}
