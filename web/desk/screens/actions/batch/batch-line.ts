// One line of a batch, named for people.
import type { BatchTarget } from './batch-targets.ts';

export interface BatchLine extends BatchTarget {
  title: string;
  number: string | null;
}
