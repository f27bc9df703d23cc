import type { House } from '../../server/house.ts';
import type { Doing } from './performers.ts';

export interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}

export interface Rehearsed {
  readonly writes: readonly Statement[];
  readonly reads: number;
}

export interface Rehearsal {
  /** One act, of which nothing stays. */
  rehearse(doing: Doing, house: House): Promise<Rehearsed>;
  end(): Promise<void>;
}
