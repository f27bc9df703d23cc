// What is wrong with a field, found by the contract's own schema here or told by the server, in one shape.
import type * as z from 'zod';
import type { SpokenRefusal } from '#web/client';

export interface FieldProblem {
  field: string;
  code: string;
  maximum?: number | undefined;
  minimum?: number | undefined;
}

export function problemsOf(refusal: SpokenRefusal | undefined): readonly FieldProblem[] {
  const details = refusal?.details as { problems?: readonly FieldProblem[] } | undefined;
  return refusal?.code === 'input-invalid' || refusal?.code === 'text-too-long' ? (details?.problems ?? []) : [];
}

export function localProblems(schema: z.ZodType, input: unknown): readonly FieldProblem[] {
  const parsed = schema.safeParse(input);
  if (parsed.success) return [];
  return parsed.error.issues.map((issue) => ({
    field: issue.path.map(String).join('.'),
    code: issue.code,
    maximum: 'maximum' in issue ? Number(issue.maximum) : undefined,
    minimum: 'minimum' in issue ? Number(issue.minimum) : undefined,
  }));
}
