import type * as z from 'zod';
import type { ZodType } from 'zod';
import { type Refusal, refuse } from '#platform/errors';

/** Text as PostgreSQL can hold it: without NUL, without half characters. Deeper than any form is nested, it is cut off. */
function storable(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return value.replaceAll('\u0000', '').toWellFormed();
  if (typeof value !== 'object' || value === null || depth > 12) return value;
  if (Array.isArray(value)) return value.map((item) => storable(item, depth + 1));
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, storable(item, depth + 1)]));
}

/** What lies at a path of what was given; undefined where there is nothing. */
const at = (given: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | null | undefined)?.[key], given);

/** Nothing is wrong but the length of texts: then the sentence can say by how much. */
function tooLong(given: unknown, issues: readonly z.core.$ZodIssue[]): { limit: number; length: number } | null {
  const texts = issues.map((issue) => {
    const text = at(given, issue.path);
    return issue.code === 'too_big' && typeof text === 'string' && 'maximum' in issue
      ? { limit: Number(issue.maximum), length: text.length }
      : null;
  });
  const found = texts.filter((text) => text !== null).sort((a, b) => b.length - b.limit - (a.length - a.limit));
  return found.length === texts.length ? (found[0] ?? null) : null;
}

/** Parsed input, or a refusal that names each field and what is wrong with it. */
export function parseInput<Input>(schema: ZodType<Input>, given: unknown): Input | Refusal {
  const parsed = schema.safeParse(storable(given));
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.slice(0, 50).map((issue) => ({
    field: issue.path.map(String).join('.'),
    code: issue.code,
    ...('maximum' in issue ? { maximum: Number(issue.maximum) } : {}),
    ...('minimum' in issue ? { minimum: Number(issue.minimum) } : {}),
  }));
  const field = problems[0]?.field ?? '';
  const long = tooLong(given, parsed.error.issues);
  if (long) {
    const params = { field, count: problems.length, ...long, over: long.length - long.limit };
    return refuse('text-too-long', params, { problems });
  }
  return refuse('input-invalid', { field, count: problems.length }, { problems });
}
