// Who asks, in which language, and on whose behalf.
import type { FastifyRequest } from 'fastify';
import { calendarDateOf } from '#kernel/deadlines';
import { holdsMandate } from '#kernel/mandates';
import { personNames, readActor } from '#kernel/people';
import { type Actor, hasRole } from '#kernel/permissions';
import type { Transaction } from '#platform/database';
import { isRefusal, type Refusal, refuse } from '#platform/errors';
import { type Authenticate, authenticateIn, type Session, tenantOfRequest } from '#platform/identity';
import { defaultLocale, type Locale, locales } from '#platform/locale';
import type { House } from './house.ts';

export function localeOf(request: FastifyRequest): Locale {
  const asked = `${request.headers['x-locale'] ?? ''},${request.headers['accept-language'] ?? ''}`;
  for (const wish of asked.split(',').map((one) => one.trim().split(';')[0]!.toLowerCase())) {
    const found = locales.find((locale) => wish !== '' && locale.toLowerCase().startsWith(wish.slice(0, 2)));
    if (found) return found;
  }
  return defaultLocale;
}

const uuidShape = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Staff may act for a member who cannot; the event says so and the member sees it. */
const mayActOnBehalf = (actor: Actor) => hasRole(actor, ['proposal-officer']);

/** Who acts: the session's person with today's roles and seat, and on whose behalf. */
async function actorBehind(
  tx: Transaction,
  { house, request, session }: { house: House; request: FastifyRequest; session: Session },
): Promise<Actor | Refusal> {
  const { tenantId, accountId, subjectId: personId } = session;
  const today = calendarDateOf(house.clock());
  const represented = request.headers['x-on-behalf-of'];
  const actor = await readActor(tx, { tenantId, accountId, personId, today });
  if (!actor) return refuse('sign-in-required');
  if (typeof represented !== 'string' || represented === '') return actor;
  if (!uuidShape.test(represented) || !mayActOnBehalf(actor)) return refuse('not-permitted', { verb: 'on-behalf' });
  const pair = { forPersonId: represented, byPersonId: personId, now: house.clock() };
  if (!(await holdsMandate(tx, pair))) return refuse('mandate-missing');
  const person = (await personNames(tx, [represented])).get(represented);
  return person ? { ...actor, onBehalfOf: { personId: person.id, name: person.name } } : refuse('not-found');
}

/** Inside a transaction behind the wall of the committee that the request's cookie names. */
export async function actorIn(tx: Transaction, house: House, request: FastifyRequest): Promise<Actor | Refusal> {
  const session = await authenticateIn(tx, request, house.clock());
  return isRefusal(session) ? session : actorBehind(tx, { house, request, session });
}

/** One transaction for who asks and for what they ask. */
export async function asPerson<T>(
  house: House,
  request: FastifyRequest,
  work: (tx: Transaction, actor: Actor) => Promise<T>,
): Promise<T | Refusal> {
  const tenantId = tenantOfRequest(request);
  if (!tenantId) return refuse('sign-in-required');
  return house.database.asTenant<T | Refusal>(tenantId, async (tx) => {
    const actor = await actorIn(tx, house, request);
    return isRefusal(actor) ? actor : work(tx, actor);
  });
}

/** For routes that ask for more than one transaction. */
export async function actorOf(
  house: House,
  authenticate: Authenticate,
  request: FastifyRequest,
): Promise<Actor | Refusal> {
  const session = await authenticate(request);
  if (isRefusal(session)) return session;
  return house.database.asTenant(session.tenantId, (tx) => actorBehind(tx, { house, request, session }));
}
