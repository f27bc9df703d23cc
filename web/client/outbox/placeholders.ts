// Names that the server has not given yet: of a case queued before, of a file on its way.

const prefix = 'queued:';

/** Stands for what the thing of this id brings into being: its case where an id is expected, its version elsewhere. */
export const placeholderOf = (id: string): string => `${prefix}${id}`;

const idIn = (value: unknown): string | null =>
  typeof value === 'string' && value.startsWith(prefix) ? value.slice(prefix.length) : null;

function mapped(value: unknown, key: string, change: (id: string, key: string) => unknown): unknown {
  const id = idIn(value);
  if (id !== null) return change(id, key);
  if (Array.isArray(value)) return value.map((one) => mapped(one, key, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, mapped(one, name, change)]));
}

export function placeholdersIn(input: unknown): string[] {
  const found: string[] = [];
  mapped(input, '', (id) => found.push(id));
  return found;
}

export interface Brought {
  /** The case made, or the file. */
  id: string;
  version?: number | null;
}

/** The input with what has its name by now. */
export function filledIn(input: unknown, brought: ReadonlyMap<string, Brought>): unknown {
  return mapped(input, '', (id, key) => {
    const known = brought.get(id);
    if (!known) return placeholderOf(id);
    return key === 'version' ? (known.version ?? null) : known.id;
  });
}
