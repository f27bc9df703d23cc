import type { BenchCase } from './bench-case.ts';

const clientCounts = [1, 8, 32] as const;
export const portions = 4;
/** Cases of one cell; one client alone needs fewer, since it takes longer. */
const sizeOf = (clients: number, isShort: boolean): number =>
  isShort ? Math.max(20, clients) : clients === 1 ? 100 : 320;

export interface Cell {
  readonly clients: number;
  readonly overHttp: readonly BenchCase[];
  readonly inProcess: readonly BenchCase[];
  readonly bare: readonly BenchCase[];
}

export function makeCells(isShort: boolean): Cell[] {
  let number = 0;
  const take = (count: number) =>
    Array.from({ length: count }, (): BenchCase => {
      number += 1;
      return { number, id: '', version: 0, undertakingId: '', recommendationIds: [] };
    });
  return clientCounts.map((clients) => {
    const size = sizeOf(clients, isShort);
    return { clients, overHttp: take(size), inProcess: take(size), bare: take(size) };
  });
}
