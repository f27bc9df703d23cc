// What of a proposal is shown to whom: role against own, other and foreign cases, and field by field.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestDatabase, testDatabase } from '#kernel/testing';
import type { ProposalView } from '../contract.ts';
import type { Who } from '../factory-committee.ts';
import { type AskingFixture, askingFixture } from './asking-fixture.ts';

let database: TestDatabase;
let home: AskingFixture;
let abroad: AskingFixture;
const cases: Record<string, string> = {};
let lead: string;

beforeAll(async () => {
  database = await testDatabase();
  home = await askingFixture(database);
  abroad = await askingFixture(database);
  cases.draft = (await home.cosigning()).id;
  cases.submitted = (await home.submitted()).id;
  cases.filed = (await home.filed()).id;
  cases.replying = (await home.replyDrafted()).caseId;
  const done = await home.delivered();
  cases.delivered = done.caseId;
  lead = done.lead;
  cases.foreign = (await abroad.filed()).id;
});

afterAll(() => database.end());

const see = (which: string, who: Who) => home.ask<ProposalView>('case', who, { id: cases[which] });
const isSeen = async (which: string, who: Who) => (await home.refusal('case', who, { id: cases[which] })) === null;

describe('who sees it at all', () => {
  const everyone = ['draft', 'submitted', 'filed', 'replying', 'delivered', 'foreign'] as const;
  it.each([
    // who, and of: draft submitted filed replying delivered foreign
    ['lead', 'yyyyy-'],
    ['li', 'y-yyy-'],
    ['zhao', 'y-yyy-'],
    ['convenor', '--yyy-'],
    ['officer', '-yyyy-'],
    ['head', '-yyyy-'],
    ['council', '-yyyy-'],
    ['supervisor', '--yyy-'],
    ['contact', '---yy-'],
    ['drafter', '---yy-'],
    ['leader', '---yy-'],
    ['otherContact', '---yy-'],
    ['thirdContact', '------'],
    ['sealKeeper', '------'],
    ['stranger', '------'],
  ] as const)('%s: %s', async (who, expected) => {
    const seen: string[] = [];
    for (const which of everyone) seen.push((await isSeen(which, who)) ? 'y' : '-');
    expect(seen.join('')).toBe(expected);
  });

  it('an unknown id and one of another committee are told apart by nobody', async () => {
    expect(await home.refusal('case', 'officer', { id: cases.foreign })).toBe('not-found');
    expect(await home.refusal('case', 'officer', { id: lead })).toBe('not-found');
  });
});

describe('what is shown of an answered proposal', () => {
  const secrets = ['会办秘密意见', '会签秘密附言', '审核秘密意见'];

  it.each([
    ['contact', true],
    ['otherContact', true],
    ['supervisor', true],
    ['officer', true],
    ['head', true],
    ['council', false],
    ['lead', false],
    ['convenor', false],
  ] as const)('%s reads the words between units and offices: %s', async (who, reads) => {
    const text = JSON.stringify(await see('delivered', who));
    for (const secret of secrets) expect(text.includes(secret), secret).toBe(reads);
  });

  it('a member who merely reads sees the reply, but no persons behind it', async () => {
    const view = await see('delivered', 'convenor');
    const [unit] = view.undertakings;
    expect(unit?.replies[0]?.documentNumber).toContain('青住建函');
    expect([unit?.ratings, unit?.consultations, unit?.objections, unit?.extensions]).toEqual([[], [], [], []]);
    expect([unit?.contact?.name, unit?.contact?.phone]).toEqual(['冯涛', null]);
    expect([view.review, view.decision, view.assignmentNote, view.suggestedUnits]).toEqual([null, null, '', []]);
    expect(view.abilities).toEqual([]);
    const clerks = view.timeline.filter(({ name }) => name.startsWith('undertaking.')).map(({ actor }) => actor);
    expect(new Set(clerks)).toEqual(new Set(['']));
  });

  it('a draft reply is read by units and checking offices, not by those who wait for it', async () => {
    for (const who of ['lead', 'convenor', 'council'] as const) {
      expect((await see('replying', who)).undertakings[0]?.replies, who).toEqual([]);
    }
    for (const who of ['drafter', 'otherContact', 'supervisor'] as const) {
      expect((await see('replying', who)).undertakings[0]?.replies, who).toHaveLength(1);
    }
  });

  it('verbs come with their reasons in words', async () => {
    const { undertakings } = await see('delivered', 'lead');
    expect(undertakings[0]?.abilities).toContainEqual({ verb: 'rate', isAllowed: true });
    const draft = await see('draft', 'lead');
    expect(draft.abilities.find(({ verb }) => verb === 'submit')).toBeDefined();
  });

  it('promises are shown with unit and date', async () => {
    const { commitments } = await see('delivered', 'convenor');
    expect(commitments.map(({ unitName, text, dueOn }) => [unitName, text, dueOn])).toEqual([
      ['青川市住房局', '开设受理窗口', '2026-12-10'],
    ]);
  });

  it('a timeline names units and tells nothing of autosaves', async () => {
    const names = (await see('delivered', 'officer')).timeline.map(({ name }) => name);
    expect(names).toContain('undertaking.delivered');
    expect(names).not.toContain('undertaking.reply-saved');
    const delivery = (await see('delivered', 'convenor')).timeline.find(({ name }) => name === 'undertaking.delivered');
    expect(delivery?.params).toMatchObject({ unit: '青川市住房局', classLetter: 'A' });
  });
});

describe('ratings back to back', () => {
  it('a co-signer sees the other rating only after giving their own; units and offices see each', async () => {
    const { id } = await home.cosigning({ signed: ['li'] });
    await home.done('proposals.submit', 'lead', { id });
    await home.preReview(id);
    await home.done('proposals.file', 'head', { id, input: { meeting: '审查会' } });
    const units = [{ unitId: home.committee.units.housing, role: 'sole' }];
    await home.done('proposals.draft-assignment', 'officer', { id, input: { type: 'sole', units } });
    await home.done('proposals.assign', 'supervisor', { id, input: { meeting: '交办会' } });
    const job = await home.deliverSole(id);
    const rate = (who: Who) =>
      home.done('undertakings.rate', who, {
        id: job,
        input: { process: 'satisfied', result: 'basically-satisfied', reason: '秘密理由' },
      });
    await rate('lead');
    const given = async (who: Who) => {
      const view = await home.ask<ProposalView>('case', who, { id });
      return view.undertakings[0]?.ratings.filter(({ result }) => result !== null).length;
    };
    expect([await given('li'), await given('lead'), await given('officer'), await given('contact')]).toEqual([
      0, 1, 1, 1,
    ]);
    expect(await given('convenor')).toBe(0);
    await rate('li');
    expect(await given('li')).toBe(2);
  });
});

it('a page costs at most 18 questions to the database', async () => {
  const counted = await home.countQueries('case', 'officer', { id: cases.delivered });
  expect(counted).toBeLessThanOrEqual(18);
});
