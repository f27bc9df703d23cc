// What the training thread is given and gives back: plain values, no database.
import type { Document, Duty } from '#platform/classification';
import type { ModelFigures } from '../contract.ts';

export interface Example {
  readonly caseId: string;
  readonly label: string;
  readonly document: Document;
  /** Decided since the model in use was trained. */
  readonly isNew: boolean;
}

export interface Lesson {
  readonly examples: readonly Example[];
  /** Of all that may be chosen today. */
  readonly duties: readonly Duty[];
  /** The model in use, with who stands today in the place of each of its classes. */
  readonly current: {
    readonly weights: Uint8Array;
    readonly sampleSize: number;
    readonly today: ReadonlyMap<string, string>;
  } | null;
}

export interface Learned {
  readonly weights: Uint8Array;
  readonly classCount: number;
  readonly sampleSize: number;
  readonly threshold: number;
  readonly figures: ModelFigures;
}
