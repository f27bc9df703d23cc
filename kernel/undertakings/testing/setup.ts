// One database and committee for a test file; situations are made anew in each test.
import { afterAll, beforeAll } from 'vitest';
import { type TestDatabase, testDatabase } from '#kernel/testing';
import { type Papers, papersFor } from './papers.ts';

export function papersInDatabase(): () => Papers {
  let database: TestDatabase;
  let papers: Papers;
  beforeAll(async () => {
    database = await testDatabase();
    papers = await papersFor(database);
  });
  afterAll(() => database.end());
  return () => papers;
}

/** Noon of a calendar day in the assembly's zone. */
export const noonOf = (day: string): Date => new Date(`${day}T12:00:00+08:00`);
