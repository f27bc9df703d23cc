// Where a list goes on: what stands first, a moment, an id; anything else begins anew.
const shape = /^([01])_(\d{1,15})_([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$/;

export interface After {
  readonly isFirst: boolean;
  readonly at: Date | null;
  readonly id: string | null;
}

const latest = 253_402_300_799_000;

export function cursorAfter(cursor: string | undefined): After {
  const found = shape.exec(cursor ?? '');
  const at = found ? Number(found[2]) : Number.NaN;
  if (!found || at > latest) return { isFirst: false, at: null, id: null };
  return { isFirst: found[1] === '1', at: new Date(at), id: found[3]! };
}

export const cursorAt = (isFirst: boolean, at: Date, id: string): string => `${isFirst ? 1 : 0}_${at.getTime()}_${id}`;

export const likePattern = (words: string): string => `%${words.replaceAll(/[\\%_]/g, '\\$&')}%`;
