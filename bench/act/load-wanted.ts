import type { Timed } from './in-turns.ts';

export interface Sent {
  readonly path: string;
  readonly cookie: string;
  readonly key: string;
  readonly body: unknown;
}

export interface LoadWanted {
  readonly address: string;
  readonly clients: number;
  readonly requests: readonly Sent[];
}

export interface LoadDone extends Timed {
  readonly answers: readonly unknown[];
}
