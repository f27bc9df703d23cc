import * as z from 'zod';
import { awardOutcomes, leastReason, mostRuleCharacters } from './vocabulary.ts';

const readable = (text: string) => text.toWellFormed().replace(/[^\P{Cc}\n\t\r]/gu, '');
const text = (maximum: number, minimum = 0) => z.string().overwrite(readable).trim().min(minimum).max(maximum);

export const nothing = z.object({});
/** Blanks at the line's beginning are part of the file, so nothing is trimmed. */
const ruleText = z
  .string()
  .overwrite((given) => given.toWellFormed())
  .max(mostRuleCharacters * 10);

export const draftRulesInput = z.object({ text: ruleText });
export const editRulesInput = z.object({ text: ruleText });
export const putInForceInput = z.object({ decidedOn: z.iso.date(), meeting: text(120, 2) });
export const discardRulesInput = z.object({ reason: text(500, 2) });
export const retireRulesInput = z.object({ reason: text(500, 2) });

export const openYearInput = z.object({ year: z.int().min(1950).max(2200), rulesId: z.uuid() });
export const changeRulesInput = z.object({ rulesId: z.uuid() });
export const proposeAwardInput = z.object({
  personId: z.uuid(),
  itemId: z.string().max(40),
  /** Below nothing where the item takes points away. */
  points: z.number().min(-1000).max(1000).multipleOf(0.01),
  doneOn: z.iso.date(),
  reason: text(500, 5),
  fileId: z.uuid(),
});
export const decideAwardInput = z.object({
  awardId: z.uuid(),
  outcome: z.enum(awardOutcomes),
  note: text(500).default(''),
});
export const reopenDeedInput = z.object({ deedId: z.uuid(), reason: text(500, 5) });

export const switchRankingInput = z.object({ isEnabled: z.boolean(), reason: text(500, leastReason) });
