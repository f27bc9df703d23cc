// Fifty thousand characters in every text field of the proposal office and the members' office: a clear no, nothing lost, nothing slow, no 5xx.
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import type { Act } from '#kernel/acts';
import { testNow } from '#kernel/testing';
import { type Caller, signedIn } from './testing/caller.ts';
import { type ServedHouse, serveHouse } from './testing/served-house.ts';

const long = '长'.repeat(50_000);
const proposalOffice = ['proposals', 'undertakings', 'commitments', 'publication', 'topics', 'categories'];
const membersOffice = [
  ...[
    'studies',
    'activities',
    'members',
    'commendations',
    'discipline',
    'assessments',
    'duty-file',
    'places',
    'liaison',
  ],
];

interface Shape {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly items?: Shape;
  readonly anyOf?: readonly Shape[];
  readonly enum?: readonly unknown[];
  readonly format?: string;
  readonly minItems?: number;
}

/** Something of every field's kind, with as much text as was pasted wherever text may stand. */
function filled(shape: Shape): unknown {
  if (shape.anyOf) return filled(shape.anyOf[0]!);
  if (shape.enum) return shape.enum[0];
  if (shape.format === 'uuid') return v7();
  if (shape.format === 'date') return '2026-11-24';
  if (shape.type === 'string') return long;
  if (shape.type === 'array') return [filled(shape.items ?? {})];
  if (shape.type === 'boolean') return true;
  if (shape.type === 'integer' || shape.type === 'number') return 1;
  const fields = Object.entries(shape.properties ?? {});
  return Object.fromEntries(fields.map(([name, field]) => [name, filled(field)]));
}

let served: ServedHouse;
let lead: Caller;
let officer: Caller;

beforeAll(async () => {
  served = await serveHouse({ clock: () => testNow });
  lead = await signedIn(served.app, served.committee, 'lead');
  officer = await signedIn(served.app, served.committee, 'officer');
});
afterAll(() => served.close());

const actsOf = (names: readonly string[]): readonly Act[] =>
  [...served.house.acts.values()].filter(({ name }) => names.includes(name.split('.')[0]!));

/** A rule file may be longer than this, and is refused for what stands in it. */
const refusedFor = /^(text-too-long|input-invalid|rules-faulty)$/;
const isTurnedAway = (code: number) => code === 403 || code === 404;

/** Asked by each in turn until one is let in: then it must be refused for its length, in words. */
async function refusesLongText({ name, input: schema }: Act, callers: readonly Caller[]): Promise<void> {
  const input = filled(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Shape);
  const holdsText = JSON.stringify(input ?? {}).includes(long);
  for (const caller of callers) {
    const from = performance.now();
    const answer = await caller.post(`/api/${name.replace('.', '/')}`, { id: v7(), version: 1, input });
    expect([name, performance.now() - from < 1_000]).toEqual([name, true]);
    expect([name, answer.statusCode < 500]).toEqual([name, true]);
    if (isTurnedAway(answer.statusCode)) continue;
    if (!holdsText) return;
    expect([name, answer.json().code]).toEqual([name, expect.stringMatching(refusedFor)]);
    expect(answer.json().message).not.toBe('');
    return;
  }
}

test('every act of the proposal office refuses it in words, within a second', async () => {
  const acts = actsOf(proposalOffice);
  expect(acts.length).toBeGreaterThan(60);
  for (const act of acts) await refusesLongText(act, [officer]);
});

test('every act of the members’ office, of members and of study refuses it in words, within a second', async () => {
  const acts = actsOf(membersOffice);
  expect(acts.length).toBeGreaterThan(120);
  const affairs = await signedIn(served.app, served.committee, 'affairs');
  const secretary = await signedIn(served.app, served.committee, 'secretary');
  for (const act of acts) await refusesLongText(act, [affairs, lead, secretary]);
});

describe('a draft', () => {
  test('a part of 50,000 → by how much it is too long; the draft stays as it was', async () => {
    const { caseId: id, version } = (
      await lead.post('/api/proposals/draft', { input: { situation: '原来的文字' } })
    ).json();
    const answer = await lead.post('/api/proposals/save', { id, version, input: { situation: long } });
    expect(answer.statusCode).toBe(422);
    expect(answer.json()).toMatchObject({
      code: 'text-too-long',
      params: { field: 'situation', limit: 20_000, length: 50_000, over: 30_000 },
    });
    expect(answer.json().message).toContain('超出 30000 字');
    const kept = (await lead.get(`/api/proposals/case?id=${id}`)).json();
    expect([kept.version, kept.situation]).toEqual([version, '原来的文字']);
  });

  test('exactly 20,000 are kept, one more is not', async () => {
    const { caseId: id, version } = (await lead.post('/api/proposals/draft', { input: {} })).json();
    const full = await lead.post('/api/proposals/save', { id, version, input: { situation: '字'.repeat(20_000) } });
    expect(full.statusCode).toBe(200);
    const over = { situation: '字'.repeat(20_001) };
    const refused = await lead.post('/api/proposals/save', { id, version: full.json().version, input: over });
    expect(refused.json()).toMatchObject({ code: 'text-too-long', params: { over: 1 } });
  });

  test('within the wall but beyond the committee’s limit: kept as a draft, refused at submission with both numbers', async () => {
    const input = {
      title: '关于路灯的提案',
      situation: '字'.repeat(20_000),
      recommendations: [{ text: '加装。' }],
      isOneMatter: true,
    };
    const draft = (await lead.post('/api/proposals/draft', { input })).json();
    const answer = await lead.post('/api/proposals/submit', { id: draft.caseId, version: draft.version, input: {} });
    expect(answer.json()).toMatchObject({ code: 'body-too-long', params: { limit: 2_500, length: 20_003 } });
  });
});

test('in a question: refused or nothing found, never a failure', async () => {
  const words = encodeURIComponent(long);
  for (const question of [
    'proposals/list?words=',
    'proposals/people?words=',
    'proposals/list?cursor=',
    'search/cases?words=',
  ]) {
    const from = performance.now();
    const answer = await officer.get(`/api/${question}${words}`);
    expect([question, answer.statusCode < 500, performance.now() - from < 1_000]).toEqual([question, true, true]);
  }
});
