// Which table lies where on a cluster that distributes by committee, and what would stand in the way.
import type { Table } from './catalogue.ts';

export interface DistributionPlan {
  /** On every node, whole: named by others, without a committee of their own. */
  readonly everywhere: readonly Table[];
  /** By `tenant_id`, each after those it refers to. */
  readonly byTenant: readonly Table[];
  /** On the coordinator alone: of the installation, of the queue, of the migrations. */
  readonly apart: readonly Table[];
  readonly obstacles: readonly string[];
}

/** Each after those it refers to. What goes in a circle is left over. */
function inOrder(tables: readonly Table[]): { sorted: Table[]; left: Table[] } {
  const sorted: Table[] = [];
  let left = [...tables];
  for (;;) {
    const waiting = new Set(left.map(({ name }) => name));
    const isFree = ({ name, references }: Table) => references.every(({ to }) => to === name || !waiting.has(to));
    const free = left.filter(isFree);
    if (free.length === 0) return { sorted, left };
    sorted.push(...free);
    left = left.filter((table) => !free.includes(table));
  }
}

function obstaclesOf(table: Table, everywhere: ReadonlySet<string>, apart: ReadonlySet<string>): string[] {
  const keys = table.keys
    .filter(([first]) => first !== 'tenant_id')
    .map((columns) => `${table.name}: the key (${columns.join(', ')}) does not begin with tenant_id`);
  const references = table.references.flatMap(({ to, columns }) => {
    if (apart.has(to)) return [`${table.name}: refers to ${to}, which lies on the coordinator alone`];
    if (everywhere.has(to) || columns[0] === 'tenant_id') return [];
    return [`${table.name}: refers to ${to} by (${columns.join(', ')}), which does not begin with tenant_id`];
  });
  const none = table.keys.length === 0 ? [`${table.name}: has no key`] : [];
  return [...none, ...keys, ...references];
}

export function planDistribution(tables: readonly Table[]): DistributionPlan {
  const distributed = tables.filter(({ hasTenant }) => hasTenant);
  const referred = new Set(distributed.flatMap(({ references }) => references.map(({ to }) => to)));
  const others = tables.filter(({ hasTenant }) => !hasTenant);
  const everywhere = others.filter(({ name }) => referred.has(name));
  const apart = others.filter(({ name }) => !referred.has(name));
  const { sorted, left } = inOrder(distributed);
  const names = (of: readonly Table[]) => new Set(of.map(({ name }) => name));
  const circles = left.length > 0 ? [`refer to one another in a circle: ${[...names(left)].join(', ')}`] : [];
  const obstacles = distributed.flatMap((table) => obstaclesOf(table, names(everywhere), names(apart)));
  return { everywhere, byTenant: sorted, apart, obstacles: [...circles, ...obstacles] };
}
