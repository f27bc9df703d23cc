// Rows and content together, on real PostgreSQL, behind the tenant wall.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type TestDatabase, testDatabase } from '#kernel/testing';
import { isRefusal, refuse } from '#platform/errors';
import { attachFiles } from './attach-files.ts';
import { wordFile } from './factory.ts';
import { forgetFile } from './forget-file.ts';
import type { AcceptedFile } from './intake/incoming-file.ts';
import { receiveFile } from './intake/receive-file.ts';
import { filesOfCase, findFile, keepFile } from './records.ts';
import { type FileStore, readContent } from './storage/file-store.ts';
import { localFileStore } from './storage/local.ts';

const [tenantId, otherTenantId] = [v7(), v7()];
const uploadedAt = new Date('2026-03-02T02:00:00Z');
let database: TestDatabase;
let folder: string;
let store: FileStore;
let file: AcceptedFile;

beforeAll(async () => {
  database = await testDatabase();
  folder = await mkdtemp(join(tmpdir(), 'file-records-'));
  store = localFileStore(folder);
  const received = await receiveFile({ name: '提案.docx', bytes: wordFile(), purpose: 'document' });
  if (isRefusal(received)) throw new Error(received.code);
  file = received;
});

afterAll(async () => {
  await database.end();
  await rm(folder, { recursive: true, force: true });
});

function keep(caseId: string | null = null) {
  return database.asTenant(tenantId, (tx) =>
    keepFile(tx, store, { tenantId, file, uploadedBy: null, uploadedAt, caseId }),
  );
}

it('a kept file is found again, content and all, and by its own tenant alone', async () => {
  const record = await keep();
  expect(await database.asTenant(tenantId, (tx) => findFile(tx, tenantId, record.id))).toEqual(record);
  expect(await readContent(store, tenantId, record.digest)).toEqual(file.bytes);
  expect(await database.asTenant(otherTenantId, (tx) => findFile(tx, tenantId, record.id))).toBeUndefined();
});

it('loose files are attached to a case once, in the order they came', async () => {
  const [caseId, otherCaseId] = [v7(), v7()];
  const [first, second] = [await keep(), await keep()];
  const attach = (ids: string[], to: string) =>
    database.asTenant(tenantId, (tx) => attachFiles(tx, { tenantId, ids, caseId: to }));
  expect(await attach([first.id, second.id], caseId)).toBe(2);
  expect(await attach([first.id], otherCaseId)).toBe(0);
  expect(await attach([], caseId)).toBe(0);
  const found = await database.asTenant(tenantId, (tx) => filesOfCase(tx, tenantId, caseId));
  expect(found.map(({ id }) => id)).toEqual([first.id, second.id]);
});

it('content is only spare when its last row has gone', async () => {
  const other = await receiveFile({ name: 'a.txt', bytes: Buffer.from('twice'), purpose: 'document' });
  if (isRefusal(other)) throw new Error(other.code);
  const once = () =>
    database.asTenant(tenantId, (tx) => keepFile(tx, store, { tenantId, file: other, uploadedBy: null, uploadedAt }));
  const [first, second] = [await once(), await once()];
  const forget = (id: string) => database.asTenant(tenantId, (tx) => forgetFile(tx, tenantId, id));
  expect(await forget(first.id)).toEqual({ digest: first.digest, isLastUse: false });
  expect(await forget(second.id)).toEqual({ digest: first.digest, isLastUse: true });
  expect(await forget(second.id)).toBeUndefined();
});

it('a refused act leaves no row', async () => {
  let id = '';
  await database.asTenant(tenantId, async (tx) => {
    id = (await keepFile(tx, store, { tenantId, file, uploadedBy: null, uploadedAt })).id;
    return refuse('not-permitted');
  });
  expect(await database.asTenant(tenantId, (tx) => findFile(tx, tenantId, id))).toBeUndefined();
});
