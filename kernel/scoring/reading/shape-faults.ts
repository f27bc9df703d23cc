// What zod found, said as faults: an unknown key with the known one nearest to it, a number left out, a wrong word.
import type * as z from 'zod';
import { type FoundFault, found, type Path } from '../fault.ts';
import { guessing } from './nearest-word.ts';

type Issue = z.core.$ZodIssue;
interface Definition {
  readonly type: string;
  readonly innerType?: z.ZodType;
  readonly element?: z.ZodType;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly options?: readonly z.ZodType[];
}

const definitionOf = (schema: z.ZodType) => schema.def as unknown as Definition;

function open(schema: z.ZodType): z.ZodType[] {
  const { innerType, options } = definitionOf(schema);
  if (innerType) return open(innerType);
  return options ? options.flatMap(open) : [schema];
}

/** The keys that may stand where an unknown one was found. */
function keysAt(schema: z.ZodType, path: Path): string[] {
  let here = open(schema);
  for (const key of path) {
    here = here.flatMap((one) => {
      const { shape, element } = definitionOf(one);
      const next = element ?? shape?.[String(key)];
      return next ? open(next) : [];
    });
  }
  return here.flatMap((one) => Object.keys(definitionOf(one).shape ?? {}));
}

const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((inside, key) => (inside as Record<string, unknown> | null | undefined)?.[String(key)], value);

/** Of the ways a value might be read, the one that got furthest is the one meant. */
function meant(issue: z.core.$ZodIssueInvalidUnion): Issue[] | null {
  const sorted = [...issue.errors].sort((one, other) => depth(other) - depth(one));
  const best = sorted[0];
  return best && depth(best) > 0 ? (best as Issue[]) : null;
}
const depth = (issues: readonly Issue[]) =>
  Math.max(0, ...issues.map((issue) => issue.path.length + (issue.code === 'unrecognized_keys' ? 1 : 0)));

function ofType(path: Path, expected: string, value: unknown): FoundFault {
  const key = String(path.at(-1) ?? '');
  if (value === undefined) return found(path, 'key-missing', { key });
  if (value === null) return found(path, 'value-missing', { key });
  if (expected === 'number' || expected === 'int') return found(path, 'number-expected', { key });
  if (expected === 'array') return found(path, 'list-expected', { key });
  return found(path, expected === 'object' || expected === 'record' ? 'part-expected' : 'value-refused', { key });
}

function ofIssue(schema: z.ZodType, value: unknown, issue: Issue, above: Path = []): FoundFault[] {
  const path = [...above, ...issue.path].map((key) => (typeof key === 'number' ? key : String(key)));
  const key = String(path.at(-1) ?? '');
  const given = valueAt(value, path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((one) => ({ path: [...path, one], ...guessing('key-unknown', one, keysAt(schema, path)) }));
    case 'invalid_type':
      return [ofType(path, issue.expected, given)];
    case 'invalid_union': {
      const best = given === null || given === undefined ? null : meant(issue);
      return best ? best.flatMap((one) => ofIssue(schema, value, one, path)) : [ofType(path, 'plain', given)];
    }
    case 'invalid_value':
      if (given === undefined || given === null) return [ofType(path, 'plain', given)];
      return [found(path, 'value-unknown', { key, value: String(given).slice(0, 60), known: issue.values.join('、') })];
    case 'invalid_format':
      return [found(path, 'id-unclear', { key })];
    case 'too_small':
    case 'too_big': {
      const limit = Number(issue.code === 'too_small' ? issue.minimum : issue.maximum);
      return [found(path, 'out-of-range', { key, limit })];
    }
    default:
      return [found(path, 'value-refused', { key })];
  }
}

export const shapeFaults = (schema: z.ZodType, value: unknown, error: z.ZodError): FoundFault[] =>
  error.issues.flatMap((issue) => ofIssue(schema, value, issue));
