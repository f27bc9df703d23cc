// The orders of a list, and how to go on after the last row seen. Every order ends in the id, so that none is a tie.
import * as z from 'zod';
import { type SqlBool, sql } from '#platform/database';
import type { listSorts } from '../contract.ts';
import type { Condition } from './list-conditions.ts';

export type ListSort = (typeof listSorts)[number];

interface Order {
  /** What is sorted by; a row without it comes last. */
  readonly key: ReturnType<typeof sql>;
  readonly cast: ReturnType<typeof sql>;
  readonly isDescending: boolean;
  /** What the key looks like as text, so that no forged cursor reaches the database. */
  readonly shape: RegExp;
}

const moment = /^(-infinity|\d{4}-\d\d-\d\d ([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,6})?[+-](0\d|1[0-4])(:[0-5]\d)?)$/;

const orders: Readonly<Record<ListSort, Order>> = {
  updated: { key: sql`"case".updated_at`, cast: sql`timestamptz`, isDescending: true, shape: moment },
  submitted: {
    key: sql`coalesce(proposal.submitted_at, '-infinity'::timestamptz)`,
    cast: sql`timestamptz`,
    isDescending: true,
    shape: moment,
  },
  due: {
    key: sql`coalesce("case".due_on, 'infinity'::date)`,
    cast: sql`date`,
    isDescending: false,
    shape: /^(infinity|\d{4}-\d\d-\d\d)$/,
  },
  number: {
    // A tilde comes after every digit and letter.
    key: sql`coalesce("case".number, '~') collate "C"`,
    cast: sql`text`,
    isDescending: false,
    shape: /^[^\0]{1,120}$/u,
  },
};

const cursorShape = z.tuple([z.string(), z.string(), z.uuid()]);

export interface Place {
  readonly key: string;
  readonly id: string;
}

export const keyOf = (sort: ListSort) => sql<string>`(${orders[sort].key})::text`;

export function orderBy(sort: ListSort) {
  const { key, isDescending } = orders[sort];
  const direction = isDescending ? sql`desc` : sql`asc`;
  return sql`${key} ${direction}, "case".id ${direction}`;
}

export function isAfter(sort: ListSort, { key, id }: Place): Condition {
  const order = orders[sort];
  const sign = order.isDescending ? sql`<` : sql`>`;
  const collation = sort === 'number' ? sql`collate "C"` : sql``;
  return sql<SqlBool>`(${order.key}, "case".id) ${sign} (${key}::${order.cast} ${collation}, ${id}::uuid)`;
}

export const cursorOf = (sort: ListSort, { key, id }: Place): string =>
  Buffer.from(JSON.stringify([sort, key, id])).toString('base64url');

/** Null for a cursor that is not one of ours, or of another order. */
export function placeOf(sort: ListSort, cursor: string): Place | null {
  try {
    const [order, key, id] = cursorShape.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')));
    return order === sort && orders[sort].shape.test(key) && isRealDay(key) ? { key, id } : null;
  } catch {
    return null;
  }
}

/** 2026-02-31 has the shape of a date and is none. */
function isRealDay(key: string): boolean {
  const day = /^(\d{4})-(\d\d)-(\d\d)/.exec(key)?.[0];
  return day === undefined || (!Number.isNaN(Date.parse(day)) && new Date(day).toISOString().startsWith(day));
}
