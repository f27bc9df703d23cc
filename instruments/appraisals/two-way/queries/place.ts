// Where a page of the list ended: the proposal's number and the case.
import * as z from 'zod';
import { type SqlBool, sql } from '#platform/database';
import type { ItemRow } from './read-items.ts';

const placeShape = z.tuple([z.string().max(100), z.uuid()]);
type Place = z.infer<typeof placeShape>;

export const placeText = ({ number, id }: Pick<ItemRow, 'number' | 'id'>): string =>
  Buffer.from(JSON.stringify([number ?? '', id])).toString('base64url');

/** Null for what no page gave out. */
export function placeOf(cursor: string): Place | null {
  try {
    return placeShape.safeParse(JSON.parse(Buffer.from(cursor, 'base64url').toString())).data ?? null;
  } catch {
    return null;
  }
}

export const isAfter = ([number, id]: Place) =>
  sql<SqlBool>`(coalesce(p.number, ''), t.case_id) > (${number}, ${id}::uuid)`;
