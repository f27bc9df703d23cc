// Single cells as offices fill them in, each read to a value or told what is wrong with it.
import { readDate } from '#platform/spreadsheets';
import type { RowProblem } from './import-kind.ts';

export type Cell<Value> = { readonly value: Value; readonly problem?: undefined } | { readonly problem: RowProblem };

const wrong = (code: string, column: string, params: RowProblem['params'] = {}): { problem: RowProblem } => ({
  problem: { code, column, params },
});

const shown = (text: string): string => (text.length > 30 ? `${text.slice(0, 30)}…` : text);

/** Text of one line, or null when the cell is empty. */
export function readText(text: string, column: string, most: number): Cell<string | null> {
  const line = text.replace(/\s+/gu, ' ').trim();
  const count = [...line].length;
  if (count > most) return wrong('too-long', column, { count, most });
  return { value: line === '' ? null : line };
}

/** Names of two characters are written 「王　芳」 to align them; inside Chinese names blanks mean nothing. */
export function readName(text: string, column: string): Cell<string | null> {
  const line = text.replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, '');
  return readText(line, column, 60);
}

const yes = ['是', '常委', '√', '✓', 'y', 'yes', 'true', '1'];
const no = ['', '否', '不是', '×', 'n', 'no', 'false', '0', '-', '—', '/'];

export function readYes(text: string, column: string): Cell<boolean> {
  const word = text.trim().toLowerCase();
  if (yes.includes(word)) return { value: true };
  return no.includes(word) ? { value: false } : wrong('not-yes-or-no', column, { text: shown(text) });
}

const month = /^(\d{4})\s*(?:[-/.年]\s*(\d{1,2})\s*月?|(\d{2}))?\s*年?$/u;

/** A birth date of any precision; only the year is kept. */
export function readBirthYear(text: string, column: string): Cell<number | null> {
  if (text.trim() === '') return { value: null };
  const match = month.exec(text.trim());
  const monthNumber = Number(match?.[2] ?? match?.[3] ?? 1);
  const day = readDate(text);
  const isRead = day !== undefined || (match !== null && monthNumber >= 1 && monthNumber <= 12);
  const year = Number((day ?? match?.[1] ?? '').slice(0, 4));
  if (!isRead || year < 1900 || year > 2100) return wrong('bad-date', column, { text: shown(text) });
  return { value: year };
}

export function readSex(text: string, column: string): Cell<'male' | 'female' | null> {
  const word = text.trim().toLowerCase();
  if (word === '') return { value: null };
  if (['男', 'm', 'male'].includes(word)) return { value: 'male' };
  return ['女', 'f', 'female'].includes(word) ? { value: 'female' } : wrong('not-a-sex', column, { text: shown(text) });
}

const phoneShape = /^(?:\+?86)?(1\d{10}|0\d{2,3}-?\d{7,8}(?:-\d{1,6})?|\d{7,8})$/;

export function readPhone(text: string, column: string): Cell<string | null> {
  const digits = text.replace(/[\s　]/gu, '').replace(/[－—–]/gu, '-');
  if (digits === '') return { value: null };
  const plain = /^[\d+]?1[\d-]+$/.test(digits) ? digits.replaceAll('-', '') : digits;
  const match = phoneShape.exec(plain);
  return match ? { value: match[1]! } : wrong('bad-phone', column, { text: shown(text) });
}

const addressShape = /^[^\s@]{1,64}@[^\s@]+\.[^\s@]{2,}$/;

export function readEmail(text: string, column: string): Cell<string | null> {
  const address = text.trim();
  if (address === '') return { value: null };
  return addressShape.test(address) && address.length <= 200
    ? { value: address }
    : wrong('bad-email', column, { text: shown(text) });
}

/** Collects what was read; a cell that could not be read leaves the value given for that case and its problem. */
export function cellsCollector() {
  const problems: RowProblem[] = [];
  return {
    problems,
    take<Value>(cell: Cell<Value>, otherwise: Value): Value {
      if (cell.problem === undefined) return cell.value;
      problems.push(cell.problem);
      return otherwise;
    },
  };
}
