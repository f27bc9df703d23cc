import type { ZodType } from 'zod';
import { type Refusal, refuse } from '#platform/errors';

/** Text as PostgreSQL can hold it: without NUL, without half characters. Deeper than any form is nested, it is cut off. */
function storable(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return value.replaceAll('\u0000', '').toWellFormed();
  if (typeof value !== 'object' || value === null || depth > 12) return value;
  if (Array.isArray(value)) return value.map((item) => storable(item, depth + 1));
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, storable(item, depth + 1)]));
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
  return refuse('input-invalid', { field: problems[0]?.field ?? '', count: problems.length }, { problems });
}
