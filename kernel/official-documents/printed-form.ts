// A form that is printed to be filled in by hand and read back: set to the millimetre, so it follows no other layout.
import type { DocumentSurroundings } from './query-document.ts';

export interface PrintSurroundings extends DocumentSurroundings {
  /** Where the house is reached: `https://…`, for what is printed to be scanned. */
  readonly origin: string;
}

export interface PrintedForm {
  /** `activities.sheets` is offered at /api/activities/sheets.pdf, with the query's parameters. */
  readonly name: string;
  /** Who may ask it may have the form. */
  readonly query: string;
  /** Null while there is nothing to print. */
  print(answer: never, surroundings: PrintSurroundings): Promise<{ pdf: Buffer; fileName: string } | null>;
}
