import * as z from 'zod';
import { type ActContext, defineAct, defineCreation } from '#kernel/acts';
import { readCase } from '#kernel/cases';
import { actingPersonId, systemActor } from '#kernel/permissions';
import { sealField } from '#platform/encryption';
import { isRefusal, type Refusal, refuse } from '#platform/errors';
import { findSecrecyHints } from '#platform/privacy';
import { recordInstructionInput } from '../../contract/instructions.ts';
import { levels } from '../../contract/levels.ts';
import { readIssue } from '../../issues/storage.ts';
import { issueSubject } from '../../issues/subject.ts';
import { onEach } from '../../reports/actions/follow-issue.ts';
import { informationNumbers } from '../../settings.ts';
import { noteInstructed } from '../../upward/follow-report.ts';
import { instructionProblem } from '../../upward/rules.ts';
import { deskRoles } from '../../who-sees.ts';
import { instructionLifecycle } from '../lifecycle.ts';
import { authorsAreTold } from '../rules.ts';
import { insertInstruction } from '../storage.ts';

/** The issue's chain keeps that there was an instruction; each report learns of it, and its author gets the deed. */
export const noteInstruction = defineAct({
  name: 'information-reports.note-instruction',
  subject: issueSubject,
  verb: 'note-instruction',
  input: z.object({ instructionId: z.uuid(), level: z.enum(levels), givenOn: z.iso.date() }),
  async change(context, { issue }, { instructionId, level, givenOn }) {
    const isTold = authorsAreTold(context.settings.get(informationNumbers.authorsLearn));
    const each = issue.sources.map(({ reportId }) => [reportId, { instructionId, level, givenOn, isTold }] as const);
    const refused = await onEach(context, noteInstructed, new Map(each));
    return refused ?? { payload: { instructionId, level } };
  },
});

interface Wanted {
  readonly issueId: string;
  readonly text: string;
  readonly givenOn: string;
}

async function titleOf({ tx, today }: ActContext, { issueId, text, givenOn }: Wanted): Promise<string | Refusal> {
  const record = await readCase(tx, issueId);
  const issue = record && (await readIssue(tx, issueId));
  if (!record || !issue) return refuse('not-found');
  const problem = instructionProblem({ givenOn, issuedOn: issue.issuedOn, today });
  if (problem) return problem;
  const isClassified = findSecrecyHints(text).some(({ level }) => level === 'classified');
  return isClassified ? refuse('instruction-classified') : record.title;
}

/** Who instructed, at what level, when, how secret; the words are sealed, and may stay away. */
export const recordInstruction = defineCreation({
  name: 'information-reports.record-instruction',
  kind: instructionLifecycle.kind,
  event: 'recorded',
  initial: { state: instructionLifecycle.initial, turn: instructionLifecycle.states.recorded.turn },
  who: deskRoles,
  input: recordInstructionInput,
  title: () => '',
  async create(context, { id: caseId }, { text, ...given }) {
    const { tx, actor } = context;
    const title = await titleOf(context, { ...given, text });
    if (isRefusal(title)) return title;
    const sealedText = text === '' ? null : sealField(text, { tenantId: actor.tenantId, rowId: caseId });
    await insertInstruction(tx, { caseId, ...given, sealedText, recordedBy: actingPersonId(actor) });
    const { issueId, level, givenOn, secrecy } = given;
    const input = { instructionId: caseId, level, givenOn };
    const inside = { ...context, actor: systemActor(context.actor.tenantId), receipt: null };
    const noted = await noteInstruction.run(inside, { id: issueId, version: 'latest', input });
    if (isRefusal(noted)) return noted;
    return { payload: { issueId, level, secrecy }, shell: { title } };
  },
});
