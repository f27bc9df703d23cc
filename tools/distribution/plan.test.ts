import { expect, test } from 'vitest';
import type { Table } from './catalogue.ts';
import { planDistribution } from './plan.ts';
import { distributionScript } from './script.ts';

const bare = { schema: 'public', hasTenant: true, triggers: [], references: [] };
const table = (name: string, more: Partial<Table> = {}): Table => ({
  ...bare,
  name,
  keys: [['tenant_id', 'id']],
  ...more,
});
const tenant = table('tenant', { hasTenant: false, keys: [['id'], ['code']] });
const toTenant = { to: 'tenant', columns: ['tenant_id'] };
const to = (name: string) => ({ to: name, columns: ['tenant_id', 'x_id'] });

test('a table comes after those it refers to, and may refer to itself', () => {
  const tables = [table('a', { references: [to('b'), to('a')] }), table('b', { references: [toTenant] }), tenant];
  const plan = planDistribution(tables);
  expect(plan.byTenant.map(({ name }) => name)).toEqual(['b', 'a']);
  expect([plan.everywhere.map(({ name }) => name), plan.apart, plan.obstacles]).toEqual([['tenant'], [], []]);
});

test('what nobody refers to and no committee owns stays on the coordinator', () => {
  const plan = planDistribution([tenant, table('a', { references: [toTenant] }), table('queue', { hasTenant: false })]);
  expect(plan.apart.map(({ name }) => name)).toEqual(['queue']);
});

test.each<[string, Partial<Table>, string]>([
  ['a key without the committee in front', { keys: [['id', 'tenant_id']] }, 'does not begin with tenant_id'],
  ['no key at all', { keys: [] }, 'has no key'],
  ['a reference without the committee', { references: [{ to: 'b', columns: ['b_id'] }] }, 'by (b_id)'],
  ['a circle', { references: [to('b')] }, 'in a circle: a, b'],
])('%s stands in the way and stops the script', (_says, more, said) => {
  const isCircle = said.includes('circle');
  const plan = planDistribution([table('a', more), table('b', { references: isCircle ? [to('a')] : [] }), tenant]);
  expect(plan.obstacles.join('\n')).toContain(said);
  expect(() => distributionScript(plan)).toThrow('cannot be distributed');
});

test('the script puts all of one committee on one node and names the triggers', () => {
  const tables = [tenant, table('a', { references: [toTenant] }), table('b', { triggers: ['shown'] })];
  const script = distributionScript(planDistribution(tables));
  expect(script).toContain("create_reference_table('tenant')");
  expect(script).toContain("create_distributed_table('b', 'tenant_id', colocate_with => 'a')");
  expect(script).toContain('--   b: shown');
});
