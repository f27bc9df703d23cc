// The lifecycle drawn from the table, for the instrument's README (Mermaid).
import { type Lifecycle, targetsOf } from './lifecycle.ts';

export function lifecycleDiagram<Facts>(lifecycle: Lifecycle<string, Facts>): string {
  const name = (state: string) => state.replaceAll('-', '_');
  const lines = ['stateDiagram-v2', `  [*] --> ${name(lifecycle.initial)}`];
  for (const transition of lifecycle.transitions) {
    for (const state of transition.from) {
      for (const target of targetsOf(transition)) {
        if (target !== state) lines.push(`  ${name(state)} --> ${name(target)}: ${transition.verb}`);
      }
    }
  }
  for (const [state, { isFinal }] of Object.entries(lifecycle.states)) {
    if (isFinal) lines.push(`  ${name(state)} --> [*]`);
  }
  return lines.join('\n');
}

/** The table itself in Markdown, one row per verb, for people who read tables better than diagrams. */
export function lifecycleTable<Facts>(lifecycle: Lifecycle<string, Facts>): string {
  const rows = lifecycle.transitions.map(({ verb, from, to, who, event, starts = [], stops = [], rule }) => {
    const clocks = [...starts.map((kind) => `+${kind}`), ...stops.map((kind) => `−${kind}`)].join(' ');
    return `| ${verb} | ${from.join(', ')} | ${[to].flat().join(', ')} | ${who.join(', ')} | ${rule?.name ?? ''} | ${clocks} | ${event} |`;
  });
  return ['| verb | from | to | who | rule | clocks | event |', '|---|---|---|---|---|---|---|', ...rows].join('\n');
}
