// Calls, guide lists and clues: asked of the instrument by public name, as anybody outside would.
import type { FastifyReply, FastifyRequest } from 'fastify';
import { v7 } from 'uuid';
import * as z from 'zod';
import { type Committee, perform } from '#kernel/acts';
import { calendarDateOf } from '#kernel/deadlines';
import type { CommitteeName } from '#kernel/people';
import { publicActor } from '#kernel/permissions';
import type { Transaction } from '#platform/database';
import { isRefusal, type Refusal } from '#platform/errors';
import {
  type ClueField,
  type ClueForm,
  type ClueValues,
  clueFields,
  cluePage,
  clueSentPage,
  type Followed,
  receiptPage,
} from '../../web/portal/pages/clue-page.ts';
import { type Topics, topicsPage } from '../../web/portal/pages/topics-page.ts';
import type { Reader } from '../../web/portal/reader.ts';
import { translateIn } from '../catalogues.ts';
import type { House } from '../house.ts';
import { queryContext } from '../query-context.ts';
import { answerOf } from '../routes/answer-of.ts';
import { wished } from './reader-of.ts';
import { sendPage } from './send-page.ts';

export interface TopicsVisit {
  readonly house: House;
  readonly committee: CommitteeName;
  readonly reader: Reader;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

const callsAnswer = z.object({
  calls: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      text: z.string(),
      opensOn: z.string(),
      closesOn: z.string(),
      isOpen: z.boolean(),
    }),
  ),
  clues: z.object({ isOpen: z.boolean(), isContactRequired: z.boolean(), maximumCharacters: z.int() }),
});
const guideAnswer = z.object({
  guides: z.array(
    z.object({ title: z.string(), topics: z.array(z.object({ title: z.string(), explanation: z.string() })) }),
  ),
});
const followedAnswer = z.object({
  title: z.string(),
  state: z.string(),
  receivedAt: z.string(),
  reason: z.string(),
  passedTo: z.string(),
});

type Asked = Pick<TopicsVisit, 'house' | 'committee' | 'reader'>;

/** Null when the house has no such question, or it is not answered to the public. */
async function asked<Answer>(
  { house, committee, reader }: Asked,
  { name, answer, parameters = {} }: { name: string; answer: z.ZodType<Answer>; parameters?: object },
): Promise<Answer | null> {
  const query = house.queries.get(name);
  if (!query?.who?.includes('public')) return null;
  const actor = publicActor(committee.id);
  const found = await answerOf(house, { query, actor, locale: reader.locale, parameters });
  const parsed = isRefusal(found) ? null : answer.safeParse(found);
  return parsed?.success ? parsed.data : null;
}

const publicCalls = (visit: Asked) => asked(visit, { name: 'topics.public-calls', answer: callsAnswer });

export async function topicsOf(visit: Asked): Promise<Topics> {
  const calls = await publicCalls(visit);
  const guide = await asked(visit, { name: 'topics.public-guide', answer: guideAnswer });
  return { calls: calls?.calls ?? [], guides: guide?.guides ?? [], isOpen: calls?.clues.isOpen ?? false };
}

/** The calls that are open to everybody, for the front page, which has a transaction of its own. */
export async function openCallsIn(
  tx: Transaction,
  { house, committee, reader }: Asked,
  kept: Committee,
): Promise<Topics['calls']> {
  const query = house.queries.get('topics.public-calls');
  if (!query?.who?.includes('public')) return [];
  const asker = { tx, actor: publicActor(committee.id), locale: reader.locale, committee: kept, now: house.clock() };
  const parsed = callsAnswer.safeParse(await query.ask(queryContext(asker), {}));
  return parsed.success ? parsed.data.calls.filter(({ isOpen }) => isOpen) : [];
}

export async function showTopics(visit: TopicsVisit) {
  const { reader, reply, request } = visit;
  return sendPage(reply, request, { reader, page: topicsPage(reader, await topicsOf(visit)) });
}

const emptyValues = Object.fromEntries(clueFields.map((name) => [name, ''])) as ClueValues;

async function formOf(visit: TopicsVisit, given: Partial<ClueForm>): Promise<ClueForm> {
  const calls = await publicCalls(visit);
  return {
    values: emptyValues,
    problems: {},
    trouble: calls ? '' : visit.reader.t('portal.topics.unavailable'),
    callId: '',
    key: v7(),
    openedAt: visit.house.clock().getTime(),
    maximumCharacters: calls?.clues.maximumCharacters ?? 500,
    isContactRequired: calls?.clues.isContactRequired ?? false,
    ...given,
  };
}

export async function showClueForm(visit: TopicsVisit) {
  const { reader, reply, request } = visit;
  const form = await formOf(visit, { callId: wished(request, 'call', 36) });
  return sendPage(reply, request, { reader, page: cluePage(reader, form), isOwn: true });
}

const bodyOf = ({ body }: FastifyRequest) => (body instanceof URLSearchParams ? body : new URLSearchParams());

interface Problem {
  readonly field: string;
  readonly code: string;
  readonly maximum?: number;
}

/** The refusal's fields in the reader's words; what is wrong with the whole stands above the form. */
function problemsOf(
  { t, locale }: Reader,
  refusal: Refusal,
  values: ClueValues,
): Pick<ClueForm, 'problems' | 'trouble'> {
  const details = (refusal.details as { problems?: readonly Problem[] } | undefined)?.problems ?? [];
  const problems: Partial<Record<ClueField, string>> = {};
  for (const { field, code, maximum } of details) {
    const name = clueFields.find((one) => field === one || field === `contact.${one}`);
    if (!name) continue;
    const length = [...values[name].trim()].length;
    if (length === 0) problems[name] = t('portal.clue.problems.missing');
    else if (code === 'too_small') problems[name] = t('portal.clue.problems.short');
    else if (code === 'too_big')
      problems[name] = t('portal.clue.problems.long', { over: Math.max(1, length - (maximum ?? length)) });
    else problems[name] = t('portal.clue.problems.wrong');
  }
  const isNamed = Object.keys(problems).length > 0;
  return { problems, trouble: isNamed ? '' : translateIn(locale)(`refusals.${refusal.code}`, refusal.params) };
}

const longestKept = 60_000;
const keyShape = /^[\w-]{8,100}$/;

/** In steps, so that the second of two clicks is the same wish as the first; with the step before, should one lie between. */
function stepsTaken(seconds: number): [number, number] {
  const steps = [0, 5, 10, 20, 30, 60, 120];
  const reached = Math.max(
    0,
    steps.findLastIndex((step) => seconds >= step),
  );
  return [steps[reached]!, steps[Math.max(0, reached - 1)]!];
}

const isUsedUp = (outcome: unknown): boolean => isRefusal(outcome) && outcome.code === 'idempotency-mismatch';

export async function takeClue(visit: TopicsVisit) {
  const { house, committee, reader, request, reply } = visit;
  const body = bodyOf(request);
  const said = (name: string) => (body.get(name) ?? '').toWellFormed().slice(0, longestKept);
  const values = Object.fromEntries(clueFields.map((name) => [name, said(name)])) as ClueValues;
  const now = house.clock();
  const openedAt = Number(said('opened')) || now.getTime();
  const key = keyShape.test(said('key')) ? said('key') : v7();
  const kept = { values, key, openedAt, callId: said('call').slice(0, 36) };
  const act = house.acts.get('topics.send-clue');
  if (!act?.who.includes('public')) {
    const form = await formOf(visit, { ...kept, trouble: reader.t('portal.topics.unavailable') });
    return sendPage(reply, request, { reader, page: cluePage(reader, form), status: 503, isOwn: true });
  }
  const { title, text, place, name, phone } = values;
  const wish = { title, text, place, contact: { name, phone }, website: said('website').slice(0, 1_000) };
  const actor = publicActor(committee.id);
  const send = (secondsTaken: number) => {
    const envelope = { input: { ...wish, callId: kept.callId || null, secondsTaken } };
    return perform(house, { act, actor, envelope, now, idempotencyKey: key });
  };
  const [taken, before] = stepsTaken((now.getTime() - openedAt) / 1000);
  let outcome = await send(taken);
  if (isUsedUp(outcome)) outcome = await send(before);
  request.log.info({ act: act.name, outcome: isRefusal(outcome) ? outcome.code : 'done' });
  if (!isRefusal(outcome)) {
    const page = clueSentPage(reader, String(outcome.receiptCode ?? ''));
    return sendPage(reply, request, { reader, page, isOwn: true });
  }
  const fresh = isUsedUp(outcome) ? { key: v7() } : {};
  const form = await formOf(visit, { ...kept, ...fresh, ...problemsOf(reader, outcome, values) });
  return sendPage(reply, request, { reader, page: cluePage(reader, form), status: 422, isOwn: true });
}

/** By post, so that the code stands in no address and no log. */
export async function showReceipt(visit: TopicsVisit) {
  const { reader, request, reply } = visit;
  const code = (bodyOf(request).get('code') ?? '').trim().toUpperCase().slice(0, 60);
  const found = await asked(visit, { name: 'topics.clue-by-code', answer: followedAnswer, parameters: { code } });
  const followed: Followed | null = found && { ...found, receivedOn: calendarDateOf(new Date(found.receivedAt)) };
  const page = receiptPage(reader, followed, followed ? '' : reader.t('portal.receipt.unknown'));
  return sendPage(reply, request, { reader, page, status: followed ? 200 : 404, isOwn: true });
}
