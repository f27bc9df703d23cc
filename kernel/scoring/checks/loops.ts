// Things that lead back to themselves: classes within classes, items that yield to one another, kinds that become one another.
import { type FoundFault, found, type Path } from '../fault.ts';
import { listOf } from '../rule-file.ts';
import type { Checking } from './check-rule-set.ts';

interface Edge {
  readonly from: string;
  readonly to: string;
  readonly path: Path;
}

/** The first way round from a node back to itself, as the edges walked; each loop is told once, from its first line. */
function loopsIn(edges: readonly Edge[]): Edge[][] {
  const leaving = Map.groupBy(edges, ({ from }) => from);
  const done = new Set<string>();
  const loops: Edge[][] = [];
  const walk = (node: string, way: Edge[]): void => {
    const start = way.findIndex(({ from }) => from === node);
    if (start >= 0) {
      loops.push(way.slice(start));
      return;
    }
    if (done.has(node)) return;
    for (const edge of leaving.get(node) ?? []) walk(edge.to, [...way, edge]);
    done.add(node);
  };
  for (const { from } of edges) walk(from, []);
  return loops;
}

function edgesOf({ ruleSet }: Checking): Edge[][] {
  const within = ruleSet.classes.flatMap(({ id, within: to }, at) =>
    to === undefined ? [] : [{ from: id, to, path: ['classes', at, 'within'] }],
  );
  const unless = ruleSet.items.flatMap((one, at) =>
    listOf(one.unless).map((to) => ({ from: one.id, to, path: ['items', at, 'unless'] })),
  );
  const becomes = ruleSet.conversions.map(({ deeds, becomes: to }, at) => ({
    ...{ from: deeds, to, path: ['conversions', at, 'becomes'] },
  }));
  return [within, unless, becomes];
}

export function loopFaults(checking: Checking): FoundFault[] {
  return edgesOf(checking).flatMap((edges) =>
    loopsIn(edges).map((loop) => {
      const way = [...loop.map(({ from }) => from), loop[0]!.from].join(' → ');
      const lines = loop.map(({ path }) => checking.lineOf(path)).join('、');
      return found(loop[0]!.path, 'loop', { way, lines });
    }),
  );
}
