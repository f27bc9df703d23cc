// Following a matter by its code. Always by post, so that the code stands in no address and no log; wrong codes are counted
// by address and together before anything is looked up.
import type { FastifyRequest } from 'fastify';
import { type MatterByCode, matterByCode } from '#instruments/public-matters/contract';
import { calendarDateOf } from '#kernel/deadlines';
import { countAtDoor, mayTryCode, noteAtDoor, typedCode, waitAtDoor } from '#kernel/public-door';
import { isRefusal, type Refusal, statusOf } from '#platform/errors';
import { type Said, type Tracked, trackedPage, trackPage } from '../../../web/portal/pages/points/track-page.ts';
import { sendPage } from '../send-page.ts';
import { askedOf, doneBy, doorOf, type MatterVisit, markOfVisit, sayRefusal } from './visit.ts';

const quarter = 15 * 60_000;
const limits = { mostWrongFromHere: 10, mostWrongFromAnywhere: 300 };

export async function showTrack(visit: MatterVisit) {
  const { reader, reply, request } = visit;
  return sendPage(reply, request, { reader, page: trackPage(reader), isOwn: true });
}

/** Whoever guesses from one address waits for their own guesses: none slips by uncounted. */
async function isLetTry(visit: MatterVisit): Promise<Refusal | null> {
  const { house, committee } = visit;
  const { door } = doorOf(visit);
  const mark = markOfVisit(visit);
  const since = new Date(house.clock().getTime() - quarter);
  return house.database.asTenant(committee.id, async (tx) => {
    await waitAtDoor(tx, { door, mark });
    const wrong = (whose: string | null) => countAtDoor(tx, { door, mark: whose, deed: 'wrong-code', since });
    return mayTryCode({ wrongFromHere: await wrong(mark), wrongFromAnywhere: await wrong(null) }, limits);
  });
}

async function matterOf(visit: MatterVisit, code: string): Promise<MatterByCode | Refusal> {
  const stopped = await isLetTry(visit);
  if (stopped) return stopped;
  const found = await askedOf(visit, { name: 'by-code', answer: matterByCode, parameters: { code } });
  if (isRefusal(found) && found.code === 'code-unknown') {
    const { house, committee } = visit;
    const noted = {
      door: doorOf(visit).door,
      mark: markOfVisit(visit),
      deed: 'wrong-code',
      at: house.clock(),
    } as const;
    await house.database.asTenant(committee.id, (tx) => noteAtDoor(tx, noted));
  }
  return found;
}

const bodyOf = ({ body }: FastifyRequest) => (body instanceof URLSearchParams ? body : new URLSearchParams());
const saidIn = (request: FastifyRequest, name: string, longest: number) =>
  (bodyOf(request).get(name) ?? '').toWellFormed().slice(0, longest);
const codeIn = (request: FastifyRequest) => saidIn(request, 'code', 60);

function trackedOf(code: string, found: MatterByCode): Tracked {
  const { state, dueOn, point, text, place, supplement, abuseReason, appeal, appealDecision, may } = found;
  const shownCode = typedCode(code);
  return {
    ...{ code: shownCode, state, dueOn, point, text, place, supplement, abuseReason, appeal, appealDecision, may },
    unit: found.unit ?? '',
    receivedOn: calendarDateOf(new Date(found.receivedAt)),
    answers: found.answers.map((answer) => ({ ...answer, answeredOn: calendarDateOf(new Date(answer.answeredAt)) })),
  };
}

async function sendFound(visit: MatterVisit, said: Said = {}, status = 200) {
  const { reader, reply, request } = visit;
  const code = codeIn(request);
  const found = await matterOf(visit, code);
  const page = isRefusal(found)
    ? trackPage(reader, sayRefusal(visit, found as Refusal), code)
    : trackedPage(reader, trackedOf(code, found), said);
  return sendPage(reply, request, {
    ...{ reader, page, isOwn: true },
    status: isRefusal(found) ? statusOf((found as Refusal).code) : status,
  });
}

export const showTracked = (visit: MatterVisit) => sendFound(visit);

interface Later {
  readonly act: 'supplement' | 'respond' | 'appeal';
  readonly input: (request: FastifyRequest) => object;
  readonly done: (state: string) => string;
}

const later: readonly Later[] = [
  { act: 'supplement', input: (request) => ({ text: saidIn(request, 'text', 20_000) }), done: () => 'add.done' },
  {
    act: 'respond',
    input: (request) => ({ response: saidIn(request, 'response', 20), words: saidIn(request, 'words', 20_000) }),
    done: (state) => (state === 'in-hand' ? 'respond.again' : 'respond.done'),
  },
  { act: 'appeal', input: (request) => ({ text: saidIn(request, 'text', 20_000) }), done: () => 'object.done' },
];

const doLater = (one: Later) => async (visit: MatterVisit) => {
  const { reader, request } = visit;
  const code = codeIn(request);
  const found = await matterOf(visit, code);
  // Said by the page that looks the code up; it is looked up, and counted, once more only where it was right.
  if (isRefusal(found)) {
    const page = trackPage(reader, sayRefusal(visit, found as Refusal), code);
    return sendPage(visit.reply, request, { reader, page, isOwn: true, status: statusOf((found as Refusal).code) });
  }
  const outcome = await doneBy(visit, one.act, { code, ...one.input(request) });
  if (isRefusal(outcome)) return sendFound(visit, { problem: sayRefusal(visit, outcome) }, 422);
  return sendFound(visit, { done: reader.t(`points.track.${one.done(String(outcome.state))}`) });
};

export const laterActs = later.map((one) => ({ path: one.act, take: doLater(one) }));
