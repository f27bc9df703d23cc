// Every way on the same folds.
import { type Figures, figuresOf, foldsOf, type Judged } from '#platform/classification';
import { type Row, rounded } from '../figures.ts';
import { judgeAll, type Trainer } from './baselines.ts';
import type { Message } from './messages.ts';

export interface Folded {
  readonly messages: readonly Message[];
  readonly classes: readonly string[];
  readonly folds: number;
  readonly groups?: readonly number[];
}

export interface Compared {
  readonly judged: readonly Judged[];
  readonly figures: Figures;
  readonly trainMilliseconds: number;
  readonly judgeMicroseconds: number;
}

/** Figures of one way over all folds; times are for one fold's training and one message. */
export function compare(trainer: Trainer, { messages, classes, folds, groups }: Folded): Compared {
  const foldOf = foldsOf(messages.length, { folds, seed: 7, ...(groups ? { groups } : {}) });
  const judged: Judged[] = [];
  let training = 0;
  let judging = 0;
  for (let fold = 0; fold < folds; fold += 1) {
    const startedAt = performance.now();
    const judge = trainer(
      messages.filter((_, index) => foldOf[index] !== fold),
      classes,
    );
    const trainedAt = performance.now();
    judged.push(
      ...judgeAll(
        messages.filter((_, index) => foldOf[index] === fold),
        classes,
        judge,
      ),
    );
    training += trainedAt - startedAt;
    judging += performance.now() - trainedAt;
  }
  return {
    ...{ judged, figures: figuresOf(judged, classes) },
    trainMilliseconds: training / folds,
    judgeMicroseconds: (judging * 1000) / messages.length,
  };
}

export const rowOf = (way: string, { figures, trainMilliseconds, judgeMicroseconds }: Compared): Row => ({
  way,
  messages: figures.texts,
  'macro-F1': rounded(figures.macroF1, 4),
  'hit@1': rounded(figures.hitAt1, 4),
  'hit@3': rounded(figures.hitAt3, 4),
  'training ms': Math.round(trainMilliseconds),
  'one message µs': Math.round(judgeMicroseconds),
});
