// An expected "no": a value with a stable code, never an exception.
// Texts live in the catalogues under `refusals`, statuses in ./status.ts.
export type RefusalParameter = string | number;

export interface Refusal {
  readonly refused: true;
  readonly code: string;
  readonly params: Readonly<Record<string, RefusalParameter>>;
  /** Machine-readable detail for the client, e.g. per-field problems or what changed meanwhile. */
  readonly details?: unknown;
}

export function refuse(code: string, params: Record<string, RefusalParameter> = {}, details?: unknown): Refusal {
  return details === undefined ? { refused: true, code, params } : { refused: true, code, params, details };
}

export function isRefusal(value: unknown): value is Refusal {
  return typeof value === 'object' && value !== null && (value as { refused?: unknown }).refused === true;
}
