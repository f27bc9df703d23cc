// Samples as rows: per act and query how many, how fast, and what was refused.
import { quantile, type Row, rounded } from '../figures.ts';
import type { Sample } from './contract.ts';
import { hourSeconds } from './shape.ts';

export function rowsOf(samples: readonly Sample[], realSeconds: number): Row[] {
  const names = [...new Set(samples.map(({ name }) => name))].sort();
  return names.map((name): Row => {
    const own = samples.filter((sample) => sample.name === name);
    const times = own.map(({ milliseconds }) => milliseconds);
    return {
      request: name,
      count: own.length,
      perSecond: rounded(own.length / realSeconds),
      p50: rounded(quantile(times, 0.5)),
      p95: rounded(quantile(times, 0.95)),
      p99: rounded(quantile(times, 0.99)),
      slowest: rounded(Math.max(...times)),
      refused: own.filter(({ status }) => status !== 200).length,
    };
  });
}

/** Refusals by request and code, so that each has its reason. */
export function refusalsOf(samples: readonly Sample[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { name, code } of samples) {
    if (code !== '') counts[`${name} ${code}`] = (counts[`${name} ${code}`] ?? 0) + 1;
  }
  return counts;
}

export interface CutOffSeen {
  readonly refused: number;
  /** Seconds from the cut-off: below zero before it. */
  readonly lastAccepted: number;
  readonly firstRefused: number | null;
}

export function cutOffSeen(samples: readonly Sample[]): CutOffSeen {
  const submits = samples.filter(({ name }) => name === 'proposals.submit');
  const refused = submits.filter(({ code }) => code === 'session-cut-off');
  const second = (found: readonly Sample[], pick: (...seconds: number[]) => number) =>
    rounded(pick(...found.map((sample) => sample.second)) - hourSeconds);
  return {
    refused: refused.length,
    lastAccepted: second(
      submits.filter(({ status }) => status === 200),
      Math.max,
    ),
    firstRefused: refused.length > 0 ? second(refused, Math.min) : null,
  };
}
