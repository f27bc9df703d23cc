import { defineConfig } from 'vitest/config';

// unit: pure files, milliseconds. database: real PostgreSQL. journeys: Chromium against the served product.
const databaseTests = ['**/*.database.test.ts'];
const journeyTests = ['e2e/**/*.journey.test.ts'];
// Node reads our files as they are, as in production; vitest's own runner took half of the time of loading the house.
const nodeItself = { viteModuleRunner: false, nodeLoader: false };
const exclude = ['node_modules/**', 'dist/**', 'data/**'];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{platform,kernel,instruments,server,web,tools,bench}/**/*.test.{ts,tsx}'],
          exclude: [...exclude, ...databaseTests],
          // A guard against what never ends; how fast something is, the benches say.
          testTimeout: 20_000,
          // Pure files share their modules; by default a machine of two cores would use one of them.
          isolate: false,
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: 'database',
          include: databaseTests,
          exclude,
          globalSetup: ['./vitest.global-setup.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
          // Each file has a database of its own; loading the house anew for each cost a third of the time.
          isolate: false,
          maxWorkers: 2,
          experimental: nodeItself,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: 'journeys',
          include: journeyTests,
          exclude,
          globalSetup: ['./vitest.global-setup.ts'],
          testTimeout: 120_000,
          hookTimeout: 180_000,
          // A browser on a busy machine answers later than the second that is meant for values in memory.
          expect: { poll: { timeout: 20_000 } },
          // Each file has a house and a browser of its own; two of them keep two cores busy, three only wait for one another.
          isolate: false,
          maxWorkers: 2,
          experimental: nodeItself,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
