// So many at once, each taking the next when it is done; every one is timed.
export interface Timed {
  readonly milliseconds: readonly number[];
  readonly seconds: number;
}

export async function inTurns<Item>(
  items: readonly Item[],
  atOnce: number,
  work: (item: Item, index: number) => Promise<void>,
): Promise<Timed> {
  const milliseconds: number[] = [];
  let next = 0;
  async function hand() {
    for (let index = next++; index < items.length; index = next++) {
      const startedAt = performance.now();
      await work(items[index]!, index);
      milliseconds.push(performance.now() - startedAt);
    }
  }
  const startedAt = performance.now();
  await Promise.all(Array.from({ length: atOnce }, hand));
  return { milliseconds, seconds: (performance.now() - startedAt) / 1000 };
}

/** Several runs as one. */
export const together = (runs: readonly Timed[]): Timed => ({
  milliseconds: runs.flatMap(({ milliseconds }) => milliseconds),
  seconds: runs.reduce((sum, { seconds }) => sum + seconds, 0),
});

export const perSecond = ({ milliseconds, seconds }: Timed): number => milliseconds.length / seconds;
