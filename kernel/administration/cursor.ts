// Where the next page of a list begins: the sorted values of the last row, as an opaque word.
export const cursorOf = (...values: readonly string[]): string =>
  Buffer.from(JSON.stringify(values)).toString('base64url');

/** Null for a cursor that is not one of ours: the list then begins at the beginning. */
export function valuesIn(cursor: string | undefined, count: number): readonly string[] | null {
  if (!cursor) return null;
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    const isOurs = Array.isArray(values) && values.length === count && values.every((one) => typeof one === 'string');
    return isOurs ? values : null;
  } catch {
    return null;
  }
}

/** A typed beginning for `like`, with its own signs taken as letters. */
export const beginning = (words: string): string => `${words.replace(/[\\%_]/g, '\\$&')}%`;
