// The plan as SQL for Citus. It has been written from the catalogue and has not been run on a Citus cluster.
import type { DistributionPlan } from './plan.ts';

const heading = `-- Distributes the tables of Tongxin by committee. Written from the catalogue; NOT RUN on a Citus cluster by its authors.
-- On the coordinator, as the owner of the tables, after the migrations and before the first committee.
create extension if not exists citus;
-- The wall asks app.tenant_id, which is set for one transaction: the workers must be told of it.
alter database :"DBNAME" set citus.propagate_set_commands = 'local';
set citus.propagate_set_commands = 'local';`;

const quoted = (name: string): string => `'${name.replaceAll("'", "''")}'`;

const section = (says: string, lines: readonly string[]): string => [`-- ${says}`, ...lines].join('\n');

export function distributionScript({ everywhere, byTenant, apart, obstacles }: DistributionPlan): string {
  if (obstacles.length > 0) throw new Error(`These tables cannot be distributed:\n${obstacles.join('\n')}`);
  const [first, ...rest] = byTenant;
  const together = first ? [`select create_distributed_table(${quoted(first.name)}, 'tenant_id');`] : [];
  const beside = (name: string) =>
    `select create_distributed_table(${quoted(name)}, 'tenant_id', colocate_with => ${quoted(first!.name)});`;
  const triggers = byTenant.flatMap((table) => table.triggers.map((trigger) => `--   ${table.name}: ${trigger}`));
  const unsafe = triggers.length > 0 ? ['set citus.enable_unsafe_triggers = on;', ...triggers] : [];
  return `${[
    heading,
    section('These triggers touch rows of their own committee only, which lie on the same node.', unsafe),
    section(
      'Whole on every node.',
      everywhere.map(({ name }) => `select create_reference_table(${quoted(name)});`),
    ),
    section(`By committee, ${byTenant.length} tables, all of one committee on one node.`, [
      ...together,
      ...rest.map(({ name }) => beside(name)),
    ]),
    section(
      'On the coordinator alone:',
      apart.map(({ name }) => `--   ${name}`),
    ),
  ].join('\n\n')}\n`;
}
