import * as z from 'zod';

/** The most characters a field takes, read from the contract, so that the counter never disagrees with the server. */
export function limitOf(schema: z.ZodObject, field: string): number | undefined {
  const declared: unknown = schema.shape[field];
  const inner = declared instanceof z.ZodDefault ? declared.unwrap() : declared;
  return inner instanceof z.ZodString ? (inner.maxLength ?? undefined) : undefined;
}

/** Whether the field may be left empty. */
export function isOptionalIn(schema: z.ZodObject, field: string): boolean {
  const declared: unknown = schema.shape[field];
  return declared instanceof z.ZodDefault || declared instanceof z.ZodOptional;
}
