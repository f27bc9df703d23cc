// The heart of a new instrument: its lifecycle, its rules, its contract.
import type { Names } from '../names.ts';

export const lifecycle = ({ kind, camel, pascal, one }: Names) => `// The life of ${one}, as one table.
import type { Lifecycle } from '#kernel/lifecycle';
import type { ${pascal}State } from './contract.ts';
import { canBeClosed, type ${pascal}Facts } from './rules.ts';

export const ${camel}Lifecycle: Lifecycle<${pascal}State, ${pascal}Facts> = {
  kind: '${kind}',
  initial: 'open',
  states: {
    open: { turn: 'office' },
    closed: { turn: null, isFinal: true },
  },
  transitions: [
    {
      verb: 'close',
      from: ['open'],
      to: 'closed',
      who: ['proposal-officer'],
      rule: canBeClosed,
      event: 'closed',
    },
  ],
};
`;

export const rules = ({ pascal, one }: Names) => `// Pure rules of ${one}: each answers why not, or null.
import { type Refusal, refuse } from '#platform/errors';

export interface ${pascal}Facts {
  readonly description: string;
}

export function canBeClosed({ description }: ${pascal}Facts): Refusal | null {
  return description.trim() === '' ? refuse('description-missing') : null;
}
`;

export const contract = ({ camel, pascal, one }: Names) => `// All that a screen may know of ${one}.
import * as z from 'zod';

export const ${camel}States = ['open', 'closed'] as const;
export type ${pascal}State = (typeof ${camel}States)[number];

export const openInput = z.object({
  title: z.string().trim().min(1).max(200),
  description: z.string().trim().max(5_000).default(''),
});
export const closeInput = z.object({ result: z.string().trim().min(2).max(5_000) });

export const listParameters = z.object({
  state: z.enum(${camel}States).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
});
export const ${camel}List = z.object({
  items: z.array(
    z.object({
      id: z.uuid(),
      version: z.int(),
      title: z.string(),
      state: z.enum(${camel}States),
      description: z.string(),
      result: z.string(),
      updatedAt: z.iso.datetime(),
    }),
  ),
});
export type ${pascal}List = z.infer<typeof ${camel}List>;
`;
