// The laws of all lives, asked of what stood before an act and what stands after it. Pure.
import type { Act, ActAnswer } from '#kernel/acts';
import type { Ledger, Shell } from './ledger.ts';
import { leads, type Tables } from './tables.ts';

const sameShell = (one: Shell, other: Shell | undefined) =>
  one.version === other?.version && one.state === other.state && one.chain_head === other.chain_head;

/** A refusal leaves no trace. */
export function breachesOfRefusal(before: Ledger, after: Ledger): string[] {
  const moved = [...before.cases.values()].filter((shell) => !sameShell(shell, after.cases.get(shell.id)));
  return [
    ...moved.map(({ id }) => `a refused act moved case ${id}`),
    ...(before.written === after.written ? [] : [`a refused act left ${after.written}, before ${before.written}`]),
    ...(before.cases.size === after.cases.size ? [] : ['a refused act left a case']),
  ];
}

interface Step {
  readonly tables: Tables;
  readonly act: Act;
  readonly before: Shell | undefined;
  readonly after: Shell;
}

/** The state is one of the table's, and the table led there. */
function breachesOfState({ tables, act, before, after }: Step): string[] {
  const table = tables.byKind.get(after.kind);
  if (!table) return [];
  if (!Object.hasOwn(table.states, after.state))
    return [`${after.kind} is ${after.state}, which its table does not know`];
  if (!before) return [];
  const own = tables.rowsOf(act).filter((row) => table.transitions.includes(row));
  const isLed = own.length
    ? leads(own, before.state, after.state)
    : before.state === after.state || leads(table.transitions, before.state, after.state);
  const isStayed = !table.states[before.state]?.isFinal || before.state === after.state || own.length > 0;
  return [
    ...(isLed ? [] : [`${act.name} led ${after.kind} from ${before.state} to ${after.state}, against its table`]),
    ...(isStayed ? [] : [`${act.name} moved a ${after.kind} that had ended as ${before.state}`]),
  ];
}

/** One act: one version, and its events behind those before. */
function breachesOfRecord({ act, before, after }: Step): string[] {
  const [version, events] = [before?.version ?? 0, before?.event_count ?? 0];
  return [
    ...(after.version === version + 1 ? [] : [`${act.name} went from version ${version} to ${after.version}`]),
    ...(after.event_count > events ? [] : [`${act.name} wrote no event`]),
  ];
}

export interface Done {
  readonly tables: Tables;
  readonly act: Act;
  readonly answer: ActAnswer;
  readonly before: Ledger;
  readonly after: Ledger;
}

export function breachesOfDone({ tables, act, answer, before, after }: Done): string[] {
  const parts = [...after.undertakings].flatMap(([id, state]) => {
    const was = before.undertakings.get(id);
    const table = tables.byKind.get('undertaking')!;
    if (!Object.hasOwn(table.states, state)) return [`undertaking ${id} is ${state}, which its table does not know`];
    const isLed = was === undefined || was === state || leads(table.transitions, was, state);
    return isLed ? [] : [`${act.name} led an undertaking from ${was} to ${state}, against its table`];
  });
  const shell = answer.caseId === null ? undefined : after.cases.get(answer.caseId);
  if (!shell)
    return answer.caseId === null || !act.isVersioned
      ? parts
      : [...parts, `${act.name} answered a case that is not there`];
  const step = { tables, act, before: before.cases.get(shell.id), after: shell };
  const isSaid = answer.version === shell.version && answer.state === shell.state;
  return [
    ...parts,
    ...breachesOfState(step),
    ...breachesOfRecord(step),
    ...(isSaid
      ? []
      : [`${act.name} answered ${answer.state} ${answer.version}, the case is ${shell.state} ${shell.version}`]),
  ];
}
