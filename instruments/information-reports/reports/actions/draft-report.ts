import type * as z from 'zod';
import { type ActContext, defineAct, defineCreation } from '#kernel/acts';
import { addParties } from '#kernel/cases';
import { bodiesById, unitNames } from '#kernel/people';
import { type Actor, actingPersonId, bodiesSpokenFor, unitsOf } from '#kernel/permissions';
import { isRefusal, type Refusal, refuse } from '#platform/errors';
import { draftReportInput, saveReportInput } from '../../contract/reports.ts';
import type { Origin } from '../../contract/vocabulary.ts';
import { writers } from '../../who-sees.ts';
import { reportLifecycle } from '../lifecycle.ts';
import { insertReport, saveText } from '../storage.ts';
import { reportSubject } from '../subject.ts';

type Typed = z.output<typeof draftReportInput>;
interface Writer {
  readonly origin: Origin;
  readonly authorName: string;
}

async function forBody({ tx }: ActContext, actor: Actor, bodyId: string): Promise<Writer | Refusal> {
  if (!bodiesSpokenFor(actor).includes(bodyId)) return refuse('information-not-yours-to-sign');
  const [body] = await bodiesById(tx, [bodyId]);
  const origin = body?.kind === 'participating-unit' ? 'party' : 'committee';
  return { origin, authorName: body?.name ?? '' };
}

/** In whose name it is written: one's own, a body's one speaks for, one's unit's. */
async function writerOf(context: ActContext, { bodyId, unitId }: Typed): Promise<Writer | Refusal> {
  const { actor, tx } = context;
  if (bodyId) return forBody(context, actor, bodyId);
  if (unitId) {
    if (!unitsOf(actor).includes(unitId)) return refuse('information-not-yours-to-sign');
    return { origin: 'unit', authorName: (await unitNames(tx, [unitId])).get(unitId) ?? '' };
  }
  if (actor.seat === null) return refuse('information-name-missing');
  return { origin: 'member', authorName: actor.onBehalfOf?.name ?? actor.name };
}

/** A member, a body or a unit begins to write. */
export const draftReport = defineCreation({
  name: 'information-reports.draft',
  kind: reportLifecycle.kind,
  event: 'drafted',
  initial: { state: reportLifecycle.initial, turn: reportLifecycle.states.draft.turn },
  who: writers,
  input: draftReportInput,
  title: ({ title }) => title,
  async create(context, { id: caseId }, input) {
    const { tx, actor, now } = context;
    const writer = await writerOf(context, input);
    if (isRefusal(writer)) return writer;
    const { bodyId, unitId, commissionId, title: _, ...text } = input;
    const authorId = actingPersonId(actor);
    const written = { ...writer, authorId, bodyId, unitId, commissionId };
    await insertReport(tx, { caseId, ...text, ...written, countsElsewhere: false, submittedAt: null });
    const named = [
      ...(authorId ? [{ partyKind: 'person' as const, id: authorId }] : []),
      ...(bodyId ? [{ partyKind: 'body' as const, id: bodyId }] : []),
      ...(unitId ? [{ partyKind: 'unit' as const, id: unitId }] : []),
    ];
    for (const { partyKind, id } of named) {
      await addParties(tx, { caseId, partyKind, partyIds: [id], relation: 'author' }, now);
    }
    return { payload: { origin: writer.origin, bodyId, unitId, commissionId } };
  },
});

export const saveReport = defineAct({
  name: 'information-reports.save',
  subject: reportSubject,
  verb: 'save',
  input: saveReportInput,
  async change({ tx }, { id }, { title, ...text }) {
    await saveText(tx, id, text);
    return { payload: {}, shell: { title } };
  },
});
