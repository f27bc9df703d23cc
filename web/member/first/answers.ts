// The answers the first screen is drawn from: those the device kept, and those `early.js` asked for.
import { isRefusal, type Locale, markKept, ownerOf, type Parameters, type Session, searchOf } from '#web/client';
import { findAnswer } from '../../client/device/kept-answers.ts';

export interface Asking {
  readonly name: string;
  readonly parameters: Parameters;
}

export type Answers = ReadonlyMap<string, unknown>;

const keyOf = ({ name, parameters }: Asking, locale: Locale) => JSON.stringify(['ask', name, parameters, locale]);
const pathOf = ({ name, parameters }: Asking) => `/api/${name.replace('.', '/')}${searchOf(parameters)}`;

/** Nothing, unless the device has them all: half a screen would be a wrong one. */
export async function keptAnswers(
  session: Session,
  asks: readonly Asking[],
  locale: Locale,
): Promise<Answers | undefined> {
  const keys = asks.map((asking) => keyOf(asking, locale));
  const found = await Promise.all(keys.map((key) => findAnswer(ownerOf(session), key)));
  if (found.some((one) => one === undefined)) return undefined;
  for (const one of found) markKept(one!.answer, one!.at);
  return new Map(keys.map((key, index) => [key, found[index]!.answer]));
}

async function read(response: Promise<Response>): Promise<unknown> {
  // The app reads the same answer afterwards.
  const answer = (await response).clone();
  const body: unknown = await answer.json();
  if (!answer.ok || isRefusal(body)) throw new Error('The app speaks of what was refused.');
  return body;
}

interface Early {
  readonly locale: string;
  readonly answers: Readonly<Record<string, Promise<Response> | undefined>>;
}

/** Undefined when nothing was asked; nobody's session while something must be done before. */
export function earlyAnswers(asks: readonly Asking[], locale: Locale): Promise<[Session | null, Answers]> | undefined {
  const { tongxinEarly: early } = globalThis as { tongxinEarly?: Early };
  const asked = ['/api/session', ...asks.map(pathOf)].map((path) => early?.answers[path]);
  if (early?.locale !== locale || asked.some((one) => !one)) return undefined;
  return Promise.all(asked.map((one) => read(one!))).then(([session, ...answers]) => [
    (session as Session).pending ? null : (session as Session),
    new Map(asks.map((asking, index) => [keyOf(asking, locale), answers[index]])),
  ]);
}
