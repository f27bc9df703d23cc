import type * as z from 'zod';
import { type ActContext, defineAct, defineCreation } from '#kernel/acts';
import { addParties, readCase } from '#kernel/cases';
import { bodiesById, unitNames } from '#kernel/people';
import { type Actor, actingPersonId, bodiesSpokenFor, unitsOf } from '#kernel/permissions';
import { isRefusal, type Refusal, refuse } from '#platform/errors';
import { canBeAnswered } from '../../commissions/rules.ts';
import { readCommission } from '../../commissions/storage.ts';
import { isAskedOf } from '../../commissions/who-is-asked.ts';
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

async function answersCommission({ tx, actor }: ActContext, id: string | null): Promise<Refusal | null> {
  if (id === null) return null;
  const commission = await readCommission(tx, id);
  const state = commission ? ((await readCase(tx, id))?.state ?? null) : null;
  return canBeAnswered({ state, isAsked: commission !== null && isAskedOf(actor, commission) });
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
    const notAsked = await answersCommission(context, input.commissionId);
    if (notAsked) return notAsked;
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
