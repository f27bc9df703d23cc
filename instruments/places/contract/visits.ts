// A visit (接待): who was received is sealed, what they raised is written in a few words.
import * as z from 'zod';
import { line, reason, text } from './fields.ts';
import { walls } from './vocabulary.ts';

/** Digits as people write them: `+86 138-0000-0000`, `0888-1234567`. */
const phone = line(30).refine((typed) => typed === '' || /^\+?[\d\s()（）-]{7,30}$/u.test(typed), 'phone');
export const visitorFields = z.object({ name: line(30).default(''), phone: phone.default('') });
export type Visitor = z.infer<typeof visitorFields>;

export const recordVisitInput = z.object({
  heldOn: z.iso.date(),
  visitors: z.int().min(1).max(500).default(1),
  raised: text(walls.raised).default(''),
  /** Only when the visitor wishes to be told. */
  visitor: visitorFields.default({ name: '', phone: '' }),
  fileIds: z.array(z.uuid()).max(walls.files).default([]),
  /** Each becomes a case of its own. */
  matters: z
    .array(z.object({ title: line(walls.title, 4), text: text(walls.raised, 2) }))
    .max(walls.mattersInVisit)
    .default([]),
});
export type RecordVisitInput = z.input<typeof recordVisitInput>;
export const lookUpVisitorInput = z.object({ visitId: z.uuid(), reason: reason(walls.reason) });
export const forgetVisitorInput = z.object({ visitId: z.uuid() });

export const visitView = z.object({
  id: z.uuid(),
  heldOn: z.iso.date(),
  by: z.string(),
  visitors: z.int(),
  raised: z.string(),
  hasVisitor: z.boolean(),
  files: z.array(z.object({ id: z.uuid(), name: z.string() })),
});
export type VisitView = z.infer<typeof visitView>;
