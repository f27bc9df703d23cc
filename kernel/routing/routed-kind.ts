// What an instrument tells the kernel about its cases that find their unit and category; wired in server/kernel-offers.ts.
import type { Document } from '#platform/classification';
import type { Transaction } from '#platform/database';

export interface RoutedCategory {
  readonly id: string;
  readonly name: string;
  /** What it is about, in words: its own name and those around it in the tree. */
  readonly about: string;
}

export interface RoutedKind {
  /** The case's kind. */
  readonly kind: string;
  /** States of the case in which its category is settled. */
  readonly settledStates: readonly string[];
  texts(tx: Transaction, caseIds: readonly string[]): Promise<ReadonlyMap<string, Document>>;
  /** Categories that may be chosen today. */
  categories(tx: Transaction): Promise<readonly RoutedCategory[]>;
}
