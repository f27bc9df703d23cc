// A commission (约稿, 专题征集): a topic, a span of days, who is asked; what came and what of it was used.
import * as z from 'zod';
import { abilityView } from '#kernel/recommendations/contract';
import { line, nothing, reason, text } from './fields.ts';
import { reportItem } from './reports.ts';
import { walls } from './vocabulary.ts';

export const commissionStates = ['planned', 'asking', 'closed', 'called-off'] as const;
export type CommissionState = (typeof commissionStates)[number];

/** The standing calendar: when one is over, the next is planned. */
export const rhythms = ['once', 'monthly', 'quarterly', 'yearly'] as const;
export type Rhythm = (typeof rhythms)[number];

const most = { asked: 500, text: 3_000, others: 500 } as const;
export const commissionFields = {
  title: line(walls.title, 4),
  text: text(most.text).default(''),
  opensOn: z.iso.date(),
  closesOn: z.iso.date(),
  rhythm: z.enum(rhythms).default('once'),
  isForEverybody: z.boolean().default(true),
  personIds: z.array(z.uuid()).max(most.asked).default([]),
  bodyIds: z.array(z.uuid()).max(most.asked).default([]),
  unitIds: z.array(z.uuid()).max(most.asked).default([]),
  others: text(most.others).default(''),
};
/** `sourceCaseId`: what elsewhere in the house gave rise to it; only the software names it. */
export const planCommissionInput = z.object({ ...commissionFields, sourceCaseId: z.uuid().nullable().default(null) });
export type PlanCommissionInput = z.input<typeof planCommissionInput>;
export const saveCommissionInput = z.object(commissionFields);
export const openCommissionInput = nothing;
export const callOffInput = z.object({ reason: reason(walls.reason) });

export const commissionItem = z.object({
  id: z.uuid(),
  version: z.int(),
  state: z.enum(commissionStates),
  title: z.string(),
  opensOn: z.iso.date(),
  closesOn: z.iso.date(),
  rhythm: z.enum(rhythms),
  isForEverybody: z.boolean(),
  received: z.int(),
  used: z.int(),
});
export type CommissionItem = z.infer<typeof commissionItem>;

export const commissionListParameters = z.object({ year: z.coerce.number().int().min(2000).max(2200).optional() });
export const commissionList = z.object({ year: z.int(), items: z.array(commissionItem) });
export type CommissionList = z.infer<typeof commissionList>;

const named = z.object({ id: z.uuid(), name: z.string() });
export const commissionView = commissionItem.extend({
  text: z.string(),
  people: z.array(named),
  bodies: z.array(named),
  units: z.array(named),
  others: z.string(),
  /** What it grew from. */
  sources: z.array(z.object({ id: z.uuid(), kind: z.string(), title: z.string() })),
  reason: z.string(),
  reports: z.array(reportItem),
  timeline: z.array(z.object({ at: z.iso.datetime(), what: z.string(), actor: z.string() })),
  abilities: z.array(abilityView),
});
export type CommissionView = z.infer<typeof commissionView>;

/** What is asked of me now, for the phone. */
export const openCommissions = z.object({
  items: z.array(
    z.object({ id: z.uuid(), title: z.string(), text: z.string(), closesOn: z.iso.date(), mine: z.int() }),
  ),
});
export type OpenCommissions = z.infer<typeof openCommissions>;

export const commissionPeopleParameters = z.object({ words: z.string().trim().min(1).max(20) });
export const commissionPeople = z.object({
  people: z.array(z.object({ id: z.uuid(), name: z.string(), detail: z.string() })),
});
export const commissionChoices = z.object({ bodies: z.array(named), units: z.array(named) });
export type CommissionChoices = z.infer<typeof commissionChoices>;
