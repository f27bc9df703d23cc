// A verb that a meeting decides for many at once.
import type * as z from 'zod';
import type { BatchFieldsValue } from './batch-fields-value.ts';

export interface BatchVerb {
  verb: string;
  family: 'proposals' | 'undertakings';
  schema: z.ZodObject;
  isOfficial: boolean;
  toInput: (value: BatchFieldsValue) => unknown;
}
