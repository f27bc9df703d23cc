// What people send: every field with its wall and in readable characters.
import * as z from 'zod';
import { recommendationInput } from '#kernel/recommendations/contract';
import { undertakingRoles } from '#kernel/undertakings/contract';
import { assignmentTypes, notFiledReasons, occasions, proposalKinds, walls } from './vocabulary.ts';

/** What no database and no reader can take: half characters and control signs. */
const readable = (text: string) => text.toWellFormed().replace(/[^\P{Cc}\n\t\r]/gu, '');
const line = (maximum: number, minimum = 0) => z.string().overwrite(readable).trim().min(minimum).max(maximum);
const reason = (minimum = 2) => line(2000, minimum);
const remark = (maximum: number) => line(maximum).default('');

const title = line(walls.title);
const longText = z.string().overwrite(readable).max(walls.part);

export const draftFields = {
  title,
  situation: longText,
  recommendations: z.array(recommendationInput).max(walls.recommendations),
  categoryId: z.uuid().nullable(),
  occasion: z.enum(occasions),
  /** Which session is meant, where the windows of several are open; null follows the one that is open. */
  aimedSessionId: z.uuid().nullable(),
  kind: z.enum(proposalKinds),
  /** The body in whose name a collective proposal is made. */
  bodyId: z.uuid().nullable(),
  suggestedUnitIds: z.array(z.uuid()).max(5),
  attachmentIds: z.array(z.uuid()).max(10),
  isOneMatter: z.boolean(),
};
/** A draft may begin from something of the house: a topic of a guide list, a cultivation. */
export const draftInput = z.object({ ...draftFields, sourceCaseId: z.uuid() }).partial();
export const saveInput = z.object(draftFields).partial();
export type SaveInput = z.input<typeof saveInput>;
export const inviteInput = z.object({ personIds: z.array(z.uuid()).min(1).max(walls.signers) });
export const removeInviteeInput = z.object({ personId: z.uuid() });
export const nothing = z.object({});
export const declineInput = z.object({ reason: remark(500) });
export const withdrawInput = z.object({ reason: reason() });
export const preReviewInput = z.object({
  categoryId: z.uuid(),
  recommendedDecision: z.enum(['file', 'not-file', 'merge', 'convert']),
  reasonCode: z.enum(notFiledReasons).nullable().default(null),
  note: remark(2000),
});
export const returnInput = z.object({ comments: reason(5) });
export const decisionMeeting = { meeting: remark(120) };
export const fileInput = z.object(decisionMeeting);
export const declineToFileInput = z.object({
  ...decisionMeeting,
  reasonCode: z.enum(notFiledReasons),
  explanation: reason(5),
});
export const mergeInput = z.object({ ...decisionMeeting, mainCaseId: z.uuid(), explanation: reason() });
export const convertInput = z.object({ ...decisionMeeting, explanation: reason() });
export const draftAssignmentInput = z.object({
  type: z.enum(assignmentTypes),
  units: z
    .array(z.object({ unitId: z.uuid(), role: z.enum(undertakingRoles) }))
    .min(1)
    .max(walls.units),
  note: remark(1000),
});
export type AssignmentDraft = z.infer<typeof draftAssignmentInput>;
export const assignInput = z.object(decisionMeeting);
export const keyInput = z.object({ isKey: z.boolean(), note: remark(1000) });
/** Another case of the house, and whether it is cited from now on. */
export const citeInput = z.object({ caseId: z.uuid(), isCited: z.boolean().default(true) });
/** An empty text takes the statement back. */
export const differenceInput = z.object({ caseId: z.uuid(), text: longText.max(walls.difference) });
export const setApartInput = z.object({ caseId: z.uuid(), isApart: z.boolean().default(true) });
export const openToJoiningInput = z.object({ isOpen: z.boolean() });
export const noteAwardInput = z.object({ awardName: line(60, 2), roundId: z.uuid() });
export const lookBackInput = z.object({
  finding: z.enum(['kept', 'partly-kept', 'not-kept']),
  note: reason(),
});
