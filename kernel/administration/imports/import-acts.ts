import { type ActContext, type Change, defineRegisterAct } from '#kernel/acts';
import { generalCapacities, meets } from '#kernel/permissions';
import { type Refusal, refuse } from '#platform/errors';
import { enqueue } from '#platform/jobs';
import { type ImportState, importInput } from '../contract.ts';
import type { ImportKind } from './import-kind.ts';
import { importTaskName } from './import-task.ts';
import { countsOf, type ImportRunRecord, lockRun, moveRun } from './storage.ts';
import { type Direction, finishedPayload, mostAtOnce, workThrough } from './work-through.ts';

interface Step {
  readonly verb: Direction;
  readonly event: string;
  /** From which state, and through which while it takes long. */
  readonly from: ImportState;
  readonly through: ImportState;
}

async function rowsAhead(context: ActContext, run: ImportRunRecord, { verb }: Step): Promise<number> {
  const counts = (await countsOf(context.tx, [run.id])).get(run.id);
  const { standings = {}, outcomes = {} } = counts ?? {};
  const of = (counted: Readonly<Record<string, number>>, ...names: string[]) =>
    names.reduce((sum, name) => sum + (counted[name] ?? 0), 0);
  return verb === 'apply' ? of(standings, 'new', 'changed', 'unchanged') : of(outcomes, 'made', 'changed');
}

async function inBackground(context: ActContext, run: ImportRunRecord, step: Step): Promise<Change> {
  const { accountId, personId } = context.actor;
  await moveRun(context.tx, { id: run.id, state: step.through, now: context.now });
  const payload = { runId: run.id, direction: step.verb, accountId, personId };
  await enqueue(context.tx, { task: importTaskName, payload, jobKey: `import:${run.id}` });
  const { id: runId, kind } = run;
  return { payload: { runId, kind, inBackground: true }, answer: { runId, state: step.through } };
}

async function atOnce(context: ActContext, run: ImportRunRecord, work: Step & { kind: ImportKind }): Promise<Change> {
  const { kind, verb: direction } = work;
  while (!(await workThrough(context, { run, kind, direction })));
  const counts = (await countsOf(context.tx, [run.id])).get(run.id);
  const payload = { ...(await finishedPayload(context, run, direction)), outcomes: counts?.outcomes ?? {} };
  const state = direction === 'apply' ? 'applied' : 'undone';
  return { payload, answer: { runId: run.id, state, outcomes: counts?.outcomes ?? {} } };
}

const wrongState = ({ state }: ImportRunRecord): Refusal => refuse(`import-is-${state}`);

export function importActs(kinds: readonly ImportKind[]) {
  const who = [...new Set(kinds.flatMap((kind) => kind.who))];
  const act = (step: Step) =>
    defineRegisterAct({
      name: `imports.${step.verb}`,
      event: step.event,
      who,
      input: importInput,
      async change(context, { runId }) {
        const run = await lockRun(context.tx, runId);
        const kind = kinds.find((one) => one.kind === run?.kind);
        if (!run || !kind) return refuse('not-found');
        if (!meets(generalCapacities(context.actor), kind.who)) {
          return refuse('not-permitted', { verb: `imports.${step.verb}` }, { who: kind.who });
        }
        if (run.state !== step.from) return wrongState(run);
        const ahead = await rowsAhead(context, run, step);
        if (ahead === 0) return refuse(step.verb === 'apply' ? 'import-without-good-rows' : 'import-changed-nothing');
        return ahead > mostAtOnce ? inBackground(context, run, step) : atOnce(context, run, { ...step, kind });
      },
    });
  return [
    act({ verb: 'apply', event: 'applied', from: 'dry-run', through: 'applying' }),
    act({ verb: 'undo', event: 'undone', from: 'applied', through: 'undoing' }),
  ];
}
