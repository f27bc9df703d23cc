// What can be imported. Members and units are the kernel's; an instrument brings its own kind and the server wires it.
import type { ActContext } from '#kernel/acts';
import type { CalendarDate } from '#kernel/deadlines';
import type { Capacity } from '#kernel/permissions';
import type { Transaction } from '#platform/database';
import type { Refusal } from '#platform/errors';
import type { Catalogue, Locale } from '#platform/locale';
import type { RowOutcomeName, RowStanding } from '../contract.ts';

export interface ImportFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What is wrong with a row, or worth knowing about it; the words lie under `imports.problems.<code>`. */
export interface RowProblem {
  readonly code: string;
  /** A key under `imports.columns.<kind>`; null for the row as a whole. */
  readonly column: string | null;
  readonly params?: Readonly<Record<string, string | number>>;
  /** A notice does not keep the row out. */
  readonly isNotice?: boolean;
}

export interface ReadRow<Values> {
  readonly rowNumber: number;
  /** What people call the row: a name, a title. */
  readonly label: string;
  readonly values: Values;
  readonly problems: readonly RowProblem[];
}

export interface ReadTable<Values> {
  readonly headerRows: readonly number[];
  readonly unknownColumns: readonly string[];
  /** Keys of columns that are not there. */
  readonly missingColumns: readonly string[];
  /** Rows of notes and sums that are no entries. */
  readonly passedOver: number;
  readonly rows: readonly ReadRow<Values>[];
}

/** Whatever an import reads the registers with: a dry run has no act. */
export interface ImportContext {
  readonly tx: Transaction;
  readonly today: CalendarDate;
}

export interface ComparedRow<Values> extends ReadRow<Values> {
  readonly standing: RowStanding;
  readonly targetId: string | null;
  /** Keys of the columns that differ. */
  readonly changes: readonly string[];
}

export type ImportOptions = Readonly<Record<string, string>>;

export interface RowsAtWork<Values> {
  readonly rows: readonly ComparedRow<Values>[];
  readonly options: ImportOptions;
}

export interface RowOutcome {
  readonly rowNumber: number;
  readonly outcome: RowOutcomeName;
  readonly targetId: string | null;
  /** Why a row was left out or kept: a code under `imports.problems`. */
  readonly note?: string;
  /** What undoing it needs to know. */
  readonly trace?: unknown;
}

export interface AppliedRow {
  readonly rowNumber: number;
  readonly outcome: RowOutcomeName;
  readonly targetId: string | null;
  readonly trace: unknown;
}

export interface ImportKind<Values = unknown> {
  readonly kind: string;
  readonly who: readonly Capacity[];
  /** The usual names of the columns, in their order, for the page that asks for the file. */
  readonly columns: readonly string[];
  readonly messages: Readonly<Record<Locale, Catalogue>>;
  /** Choices sent with the file, checked; what they are is the kind's own matter. */
  optionsFrom(fields: Readonly<Record<string, string>>): ImportOptions | Refusal;
  readRows(file: ImportFile): Promise<ReadTable<Values> | Refusal>;
  /** Row by row against the registers: new, changed, unchanged, or a problem only the registers know. */
  compare(context: ImportContext, work: ReadWork<Values>): Promise<readonly ComparedRow<Values>[] | Refusal>;
  apply(context: ActContext, work: RowsAtWork<Values>): Promise<readonly RowOutcome[]>;
  /** Takes back what apply made, where nothing has been built on it; says what could not be taken back and why. */
  undo(context: ActContext, rows: readonly AppliedRow[]): Promise<readonly RowOutcome[]>;
}

export interface ReadWork<Values> {
  readonly rows: readonly ReadRow<Values>[];
  readonly options: ImportOptions;
}

/** A row with problems is out, whatever the registers say; mere notices are then beside the point. */
export function asCompared<Values>(
  row: ReadRow<Values>,
  found: Pick<ComparedRow<Values>, 'standing' | 'targetId' | 'changes'> & {
    problems?: readonly RowProblem[];
  },
): ComparedRow<Values> {
  const { standing, targetId, changes } = found;
  const problems = [...row.problems, ...(found.problems ?? [])];
  const errors = problems.filter(({ isNotice }) => !isNotice);
  return errors.length > 0
    ? { ...row, problems: errors, standing: 'error', targetId: null, changes: [] }
    : { ...row, problems, standing, targetId, changes };
}
