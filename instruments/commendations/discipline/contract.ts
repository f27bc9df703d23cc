// What named roles and the member concerned may know of the ladder of discipline.
import * as z from 'zod';
import { day, line, moment, text } from '../fields.ts';

export const disciplineStates = ['hearing', 'to-approve', 'standing', 'ended', 'seat-ended'] as const;
export type DisciplineState = (typeof disciplineStates)[number];
/** In their order; a rung is left out only where the committee's setting allows it, with a reason. */
export const ladderSteps = ['reminder', 'talk', 'notice', 'advice', 'removal'] as const;
export type LadderStep = (typeof ladderSteps)[number];

const evidence = z.object({
  deedIds: z.array(z.uuid()).max(30).default([]),
  /** Papers by title and number: a record of a talk, a letter. */
  papers: z
    .array(z.object({ title: line(100, 2), number: line(40).default('') }))
    .max(10)
    .default([]),
  /** The papers themselves, handed in by whoever proposes. */
  fileIds: z.array(z.uuid()).max(5).default([]),
});
export type Evidence = z.infer<typeof evidence>;

const proposal = {
  step: z.enum(ladderSteps),
  /** What the member is told. */
  text: text(1000, 5),
  evidence,
  skipReason: text(500).default(''),
};
export const openInput = z.strictObject({ personId: z.uuid(), ground: text(500, 2), ...proposal });
export type OpenInput = z.infer<typeof openInput>;
export const proposeStepInput = z.strictObject(proposal);
export type ProposeStepInput = z.infer<typeof proposeStepInput>;
export const stateOwnViewInput = z.strictObject({ text: text(2000, 2) });
export const approveInput = z.strictObject({
  meeting: line(120).default(''),
  metOn: day.nullable().default(null),
  note: text(500).default(''),
});
export const reasonInput = z.strictObject({ reason: text(500, 2) });
export const nothing = z.strictObject({});

export const stepView = z.object({
  step: z.enum(ladderSteps),
  text: z.string(),
  skipReason: z.string(),
  deeds: z.array(z.object({ id: z.uuid(), what: z.string(), on: day, title: z.string() })),
  papers: z.array(z.object({ title: z.string(), number: z.string() })),
  files: z.array(z.object({ id: z.uuid(), name: z.string() })),
  proposedBy: z.string(),
  askedOn: day,
  answerBy: day,
  statement: z.string(),
  statedAt: moment.nullable(),
  silentSince: day.nullable(),
  decision: z.enum(['approved', 'declined']).nullable(),
  decidedBy: z.string(),
  decidedAt: moment.nullable(),
  meeting: z.string(),
  metOn: day.nullable(),
  note: z.string(),
});
export type StepView = z.infer<typeof stepView>;

export const disciplineView = z.object({
  id: z.uuid(),
  version: z.int(),
  state: z.enum(disciplineStates),
  person: z.object({ id: z.uuid(), name: z.string() }),
  ground: z.string(),
  endedReason: z.string(),
  steps: z.array(stepView),
  nextSteps: z.array(z.enum(ladderSteps)),
  isOwn: z.boolean(),
  abilities: z.array(
    z.object({ verb: z.string(), isAllowed: z.boolean(), code: z.string().optional(), reason: z.string().optional() }),
  ),
});
export type DisciplineView = z.infer<typeof disciplineView>;

export const disciplineItem = z.object({
  id: z.uuid(),
  person: z.string(),
  state: z.enum(disciplineStates),
  step: z.enum(ladderSteps),
  askedOn: day,
  answerBy: day,
});
export type DisciplineItem = z.infer<typeof disciplineItem>;
export const disciplineList = z.object({ items: z.array(disciplineItem) });

const deedChoice = z.object({ id: z.uuid(), what: z.string(), on: day, title: z.string() });
export const suggestion = z.object({
  personId: z.uuid(),
  name: z.string(),
  rule: z.enum(['plenaries', 'standing-meetings']),
  count: z.int(),
  limit: z.int(),
  deeds: z.array(deedChoice),
});
export type Suggestion = z.infer<typeof suggestion>;
export const suggestions = z.object({ items: z.array(suggestion) });
export const disciplineChoices = z.object({
  members: z.array(z.object({ id: z.uuid(), name: z.string(), sector: z.string() })),
  deeds: z.array(deedChoice),
});
export type DisciplineChoices = z.infer<typeof disciplineChoices>;
