// Sends what waits: one after another, each lane in order, until the network, the session or the work ends.
import { isRefusal } from '#platform/errors';
import { nextToSend } from './order.ts';
import { type Outcome, outcomeOf, outcomeOfProblem, thingAfter } from './outcome.ts';
import { type Brought, filledIn } from './placeholders.ts';
import type { OutboxStore } from './store.ts';
import type { Thing, WaitingFile } from './thing.ts';

export interface Run {
  owner: string;
  store: OutboxStore;
  /** The act itself, under the thing's key. */
  send: (thing: Thing) => Promise<unknown>;
  upload: (file: WaitingFile) => Promise<unknown>;
  ask: (query: string, id: string) => Promise<unknown>;
  /** What somebody is just writing. */
  held?: ReadonlySet<string>;
  onOutcome: (thing: Thing, outcome: Outcome) => void;
}

/** Each file that arrived is noted at once, so that a broken line sends only the rest again. */
async function uploaded(run: Run, thing: Thing): Promise<Thing | Outcome> {
  let newest = thing;
  for (const waiting of thing.files) {
    if (waiting.fileId) continue;
    const outcome = outcomeOf(await run.upload(waiting));
    if (outcome.kind !== 'sent') return outcome;
    const { id: fileId } = outcome.answer as { id: string };
    const files = newest.files.map((one) => (one === waiting ? { ...one, fileId } : one));
    newest = { ...newest, files };
    await run.store.put(newest);
  }
  return newest;
}

interface Appended {
  id: string;
  input: Record<string, readonly string[]>;
}

/** Joins the files to those that the case has by now, upon its newest version. */
async function uponNewest(run: Run, { appends }: Thing, input: unknown): Promise<unknown> {
  if (!appends) return input;
  const { id, input: fields } = input as Appended;
  const view = await run.ask(appends.query, id);
  if (isRefusal(view)) return view;
  const { version, [appends.from]: present } = view as { version: number; [list: string]: unknown };
  const known = (present as readonly { id: string }[]).map((one) => one.id);
  const joined = [...new Set([...known, ...(fields[appends.to] ?? [])])];
  return { id, version, input: { ...fields, [appends.to]: joined } };
}

async function sendOne(run: Run, thing: Thing): Promise<Outcome> {
  try {
    const ready = await uploaded(run, thing);
    if ('kind' in ready) return ready;
    const files = ready.files.map((file): [string, Brought] => [file.placeholder, { id: file.fileId! }]);
    const input = filledIn(ready.input, new Map(files));
    const newest = await uponNewest(run, ready, input);
    return isRefusal(newest) ? outcomeOf(newest) : outcomeOf(await run.send({ ...ready, input: newest }));
  } catch (problem) {
    return outcomeOfProblem(problem);
  }
}

/** What was made gets its name in everything that waited for it. */
async function handOn(run: Run, thing: Thing, answer: unknown): Promise<void> {
  const { caseId, version } = (answer ?? {}) as { caseId?: string | null; version?: number | null };
  if (!caseId) return;
  const brought = new Map<string, Brought>([[thing.id, { id: caseId, version: version ?? null }]]);
  for (const other of await run.store.all(run.owner)) {
    const input = filledIn(other.input, brought);
    if (JSON.stringify(input) !== JSON.stringify(other.input)) {
      await run.store.put({ ...other, input, cases: [...other.cases, caseId] });
    }
  }
}

async function settle(run: Run, thing: Thing, outcome: Outcome): Promise<void> {
  // Meanwhile a file may have arrived, or the person may have thrown it away.
  const newest = (await run.store.all(run.owner)).find(({ id }) => id === thing.id);
  const after = newest && thingAfter(newest, outcome);
  if (after) await run.store.put(after);
  if (outcome.kind === 'sent') {
    await handOn(run, thing, outcome.answer);
    await run.store.remove([thing.order]);
  }
  run.onOutcome(thing, outcome);
}

/** Answers whether everything that could go has gone. */
export async function runOutbox(run: Run): Promise<boolean> {
  const tried = new Set<string>();
  for (;;) {
    const thing = nextToSend(await run.store.all(run.owner), new Set([...tried, ...(run.held ?? [])]));
    if (!thing) return tried.size === 0;
    const attempted = { ...thing, attempts: thing.attempts + 1 };
    await run.store.put(attempted);
    const outcome = await sendOne(run, attempted);
    await settle(run, attempted, outcome);
    if (outcome.kind !== 'waiting') continue;
    if (outcome.waits !== 'server') return false;
    tried.add(thing.id);
  }
}
