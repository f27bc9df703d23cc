import type { TestProject } from 'vitest/node';
import { startTestServer } from '#kernel/testing';
import { migrationParts } from './server/migrations.ts';

export default async function setUp(project: TestProject) {
  const server = await startTestServer(migrationParts);
  project.provide('testConnection', server.connection);
  return () => server.stop();
}
