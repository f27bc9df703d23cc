// Every table of the house has its place on a cluster, and nothing stands in the way of distributing by committee.
import pg from 'pg';
import { expect, test } from 'vitest';
import { testDatabase } from '#kernel/testing';
import { readCatalogue } from './catalogue.ts';
import { planDistribution } from './plan.ts';
import { distributionScript } from './script.ts';

test('every table is covered once; those of committees begin all their keys with the committee', async () => {
  const database = await testDatabase();
  const owner = new pg.Client(database.connection);
  await owner.connect();
  const tables = await readCatalogue(owner);
  await owner.end();
  await database.end();
  const plan = planDistribution(tables);
  expect(plan.obstacles).toEqual([]);
  expect(plan.everywhere.map(({ name }) => name)).toEqual(['public.tenant']);
  const apart = plan.apart.filter(({ schema }) => schema !== 'graphile_worker').map(({ name }) => name);
  const known = ['app.backup_run', 'app.job_process', 'app.migration_checksum'];
  expect(apart).toEqual([...known, 'public.kysely_migration', 'public.kysely_migration_lock']);
  expect(plan.byTenant.length).toBeGreaterThan(100);
  expect(plan.byTenant.length + plan.everywhere.length + plan.apart.length).toBe(tables.length);
  const script = distributionScript(plan);
  const distributed = script.match(/create_distributed_table\('[^']+'/g) ?? [];
  expect(new Set(distributed).size).toBe(plan.byTenant.length);
  // What Citus does on its own terms only is known by name, so that nothing joins it unseen.
  expect(plan.byTenant.filter(({ triggers }) => triggers.length > 0).map(({ name }) => name)).toEqual(
    expect.arrayContaining(['public.published_item', 'public.topic_call', 'public.guide_topic', 'public."case"']),
  );
  expect(plan.byTenant.filter(({ triggers }) => triggers.length > 0)).toHaveLength(4);
});
