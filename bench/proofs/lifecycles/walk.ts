// Random acts by random people on whatever there is; after each the laws are asked.
import type pg from 'pg';
import * as z from 'zod';
import { type Act, type ActAnswer, perform } from '#kernel/acts';
import { type Actor, capacitiesAnywhere, meets } from '#kernel/permissions';
import { isRefusal, type Refusal } from '#platform/errors';
import { refusalOf } from '#platform/http';
import type { House } from '../../../server/house.ts';
import { learning } from '../fuzz/known.ts';
import type { Schema } from '../fuzz/schema.ts';
import { valueFor } from '../fuzz/values.ts';
import type { Chance } from '../seeded.ts';
import { breachesOfDone, breachesOfRefusal, type Done } from './laws.ts';
import { type Ledger, readLedger } from './ledger.ts';
import { type Tables, tablesOfTheHouse } from './tables.ts';

export interface Walk {
  readonly house: House;
  /** The owner's connection. */
  readonly client: pg.Client;
  readonly tenantId: string;
  readonly actors: readonly Actor[];
  /** Ids to begin with. */
  readonly ids: readonly string[];
  readonly chance: Chance;
  readonly steps: number;
  readonly now: () => Date;
}

export interface Walked {
  readonly tables: Tables;
  readonly done: number;
  readonly refused: number;
  /** Rows of the tables that were walked: `kind.event from → to`. */
  readonly rows: ReadonlySet<string>;
  readonly states: ReadonlySet<string>;
  readonly breaches: readonly string[];
}

interface Choice {
  readonly act: Act;
  readonly id: string | undefined;
  readonly version: number | undefined;
  readonly author?: string | null;
}

/** Mostly what the table offers for something there is; sometimes anything on anything. */
function choose({ house, chance }: Walk, tables: Tables, ledger: Ledger, ids: readonly string[]): Choice {
  const acts = [...house.acts.values()];
  const ofKinds = [...Map.groupBy(ledger.cases.values(), ({ kind }) => kind).values()];
  const shell = ofKinds.length ? chance.oneOf(chance.oneOf(ofKinds)) : undefined;
  const kind = chance.below(10);
  if (shell && kind < 5) {
    const offered = tables.actsFrom(shell.kind, shell.state);
    if (offered.length)
      return { act: chance.oneOf(offered), id: shell.id, version: shell.version, author: shell.created_by };
  }
  if (ledger.undertakings.size && kind < 7) {
    const [id, state] = chance.oneOf([...ledger.undertakings]);
    const offered = tables.actsFrom('undertaking', state);
    if (offered.length) return { act: chance.oneOf(offered), id, version: undefined };
  }
  const creations = acts.filter(({ on }) => on === 'none');
  const act = chance.oneOf(kind < 9 ? creations : acts);
  return { act, id: act.on === 'none' ? undefined : chance.oneOf(ids), version: shell?.version };
}

/** Mostly somebody who may, or whose case it is; sometimes anybody. */
function performer({ actors, chance }: Walk, act: Act, author: string | null | undefined): Actor {
  const own = actors.filter(({ personId }) => personId === author);
  if (own.length && chance.happens(0.4)) return own[0]!;
  const fit = actors.filter((one) => meets(capacitiesAnywhere(one), act.who as never));
  return chance.oneOf(fit.length && chance.happens(0.8) ? fit : actors);
}

const schemas = new WeakMap<Act, Schema>();

function schemaOf(act: Act): Schema {
  const known = schemas.get(act) ?? (z.toJSONSchema(act.input, { io: 'input', unrepresentable: 'any' }) as Schema);
  schemas.set(act, known);
  return known;
}

const nameOfStep = (kind: string, from: string, to: string) => `${kind} ${from} → ${to}`;

function forgedEnvelope({ house, chance }: Walk, { act, id, version }: Choice, knownIds: readonly string[]) {
  const forging = { chance, api: {}, knownIds, spoiled: chance.happens(0.1) ? 0.1 : 0 };
  const input = valueFor(schemaOf(house.acts.get(act.name) ?? act), forging);
  const seen = version === undefined || chance.happens(0.1) ? chance.below(4) : version;
  return { input, ...(id ? { id } : {}), version: seen };
}

/** What one act taught of the tables; its breaches. */
function judge(walked: Tally, done: Done): string[] {
  const { act, answer, before, after } = done;
  const [was, is] = [before.cases.get(answer.caseId ?? ''), after.cases.get(answer.caseId ?? '')];
  if (is) walked.states.add(`${is.kind} ${is.state}`);
  if (is) walked.rows.add(`${act.event} ${nameOfStep(is.kind, was?.state ?? '', is.state)}`);
  for (const state of after.undertakings.values()) walked.states.add(`undertaking ${state}`);
  return breachesOfDone(done);
}

interface Tally {
  readonly rows: Set<string>;
  readonly states: Set<string>;
}

export async function walkLifecycles(walk: Walk): Promise<Walked> {
  const { house, client, tenantId, chance } = walk;
  const tables = await tablesOfTheHouse(house.acts);
  const known = learning(chance, walk.ids);
  const tally: Tally = { rows: new Set(), states: new Set() };
  const breaches = new Set<string>();
  let [done, refused] = [0, 0];
  let before = await readLedger(client, tenantId);
  for (let step = 0; step < walk.steps; step += 1) {
    const choice = choose(walk, tables, before, known.ids);
    const { act } = choice;
    const envelope = forgedEnvelope(walk, choice, known.ids);
    const asked = { act, actor: performer(walk, act, choice.author), envelope, now: walk.now() };
    const answer: ActAnswer | Refusal = await perform(house, asked).catch((error: unknown) => refusalOf(error));
    const after = await readLedger(client, tenantId);
    const isFailure = isRefusal(answer) && answer.code === 'internal-error';
    if (isFailure) breaches.add(`${act.name} failed on ${JSON.stringify(envelope).slice(0, 500)}`);
    const found = isRefusal(answer)
      ? breachesOfRefusal(before, after).map((breach) => `${act.name} ${answer.code}: ${breach}`)
      : judge(tally, { tables, act, answer, before, after });
    for (const breach of found) breaches.add(breach);
    if (isRefusal(answer)) refused += 1;
    else done += 1;
    if (!isRefusal(answer)) known.learn(JSON.stringify(answer));
    before = after;
  }
  return { tables, done, refused, ...tally, breaches: [...breaches] };
}
