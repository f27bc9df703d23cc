// A ballot on PostgreSQL: secret papers that nothing joins to a person, named votes, ties, voiding, the count taken away.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestCommittee, type TestDatabase, testCommittee, testDatabase } from '#kernel/testing';
import { sql } from '#platform/database';
import { type Choices, recount } from './contract.ts';
import {
  ballotsOf,
  bundleOf,
  closeBallot,
  decidedItems,
  decideTie,
  openBallot,
  prepareBallot,
  runOffOf,
  voidBallot,
} from './index.ts';
import { voters, voting } from './testing/voting.ts';

let database: TestDatabase;
let committee: TestCommittee;
let votes: Awaited<ReturnType<typeof voting>>;

beforeAll(async () => {
  database = await testDatabase();
  committee = await testCommittee(database);
  votes = await voting(database, committee);
});
afterAll(() => database.end());

const close = (id: string) => votes.asHost((context) => closeBallot(context, id));
const rowsOf = async (text: string, id: string) =>
  (
    await votes.read((tx) =>
      sql<Record<string, string>>`${sql.raw(text)} where ballot_id = ${id} order by ctid`.execute(tx),
    )
  ).rows;

/** Everybody receives a paper in one order and casts it in the same. */
async function votedInSecret(choicesOf: (index: number) => Choices): Promise<{ id: string; tokens: string[] }> {
  const id = await votes.opened();
  const tokens: string[] = [];
  for (const [index, who] of voters.entries()) {
    const paper = await votes.received(id, who);
    tokens.push(paper.token);
    expect(await votes.castPaper(paper, choicesOf(index))).toMatchObject({ isCast: true });
  }
  return { id, tokens };
}

describe('secret', () => {
  test('nothing in the database joins a paper to a person', async () => {
    const { id, tokens } = await votedInSecret((index) => ({ a: index < 5 ? 'yes' : 'no' }));
    const papers = await rowsOf('select *, xmin::text as written_by from ballot_paper', id);
    const issues = await rowsOf('select *, xmin::text as written_by from ballot_issue', id);
    expect(Object.keys(papers[0]!).sort()).toEqual(
      ['tenant_id', 'ballot_id', 'token', 'group_id', 'signature', 'choices', 'written_by'].sort(),
    );
    expect(Object.keys(issues[0]!).sort()).toEqual(
      ['tenant_id', 'ballot_id', 'person_id', 'group_id', 'blinded', 'written_by'].sort(),
    );
    // One transaction wrote all rows that stand, and another all of the other table.
    expect(new Set(papers.map(({ written_by }) => written_by)).size).toBe(1);
    expect(new Set(issues.map(({ written_by }) => written_by)).size).toBe(1);
    expect(papers[0]!.written_by).not.toBe(issues[0]!.written_by);
    const shared = papers.flatMap(({ token, signature }) =>
      issues.filter(({ blinded }) => blinded === token || blinded === signature),
    );
    expect(shared).toEqual([]);
    // The rows lie in the order neither of casting nor of receiving: by chance once in 40,320 times each.
    expect(papers.map(({ token }) => token)).not.toEqual(tokens);
    const order = voters.map((who) => committee.people[who]);
    expect(issues.map(({ person_id }) => person_id)).not.toEqual(order);
  });

  test('no event and no receipt per paper; one for each that was received', async () => {
    const { id, tokens } = await votedInSecret(() => ({ a: 'yes' }));
    await close(id);
    const events = await votes.read((tx) =>
      sql<{ name: string; payload: unknown }>`select name, payload from event
        where payload ->> 'ballotId' = ${id} order by sequence`.execute(tx),
    );
    const names = events.rows.map(({ name }) => name);
    expect(names.filter((name) => name === 'ballot.paper-received')).toHaveLength(voters.length);
    expect(new Set(names)).toEqual(
      new Set(['ballot.prepared', 'ballot.opened', 'ballot.paper-received', 'ballot.closed']),
    );
    const receipts = await votes.read((tx) =>
      sql<{ all: string }>`select act || answer::text as all from act_receipt`.execute(tx),
    );
    const written = JSON.stringify([events.rows, receipts.rows]);
    for (const token of tokens) expect(written).not.toContain(token);
  });

  test('one paper each; the same token again is the same paper, a second one is refused', async () => {
    const id = await votes.opened();
    const paper = await votes.received(id, 'lead');
    await expect(votes.received(id, 'lead')).rejects.toThrow('paper-already-received');
    expect(await votes.castPaper(paper, { a: 'yes' })).toMatchObject({ isCast: true });
    expect(await votes.castPaper(paper, { a: 'yes' })).toMatchObject({ isCast: true });
    expect(await votes.castPaper(paper, { a: 'no' })).toMatchObject({ code: 'paper-already-cast' });
    // The first letter: the last one carries bits that mean nothing.
    const forged = { ...paper, token: `${paper.token.startsWith('A') ? 'B' : 'A'}${paper.token.slice(1)}` };
    expect(await votes.castPaper(forged, { a: 'yes' })).toMatchObject({ code: 'paper-not-genuine' });
    expect(await votes.castPaper({ ...paper, groupId: 'guests' }, {})).toMatchObject({ code: 'paper-not-genuine' });
    expect(await rowsOf('select token from ballot_paper', id)).toHaveLength(1);
  });

  test('who is not on the roll, acts for another, or signs the paper, does not vote', async () => {
    const id = await votes.opened();
    const input = { ballotId: id, blinded: 'AAAA' };
    expect(await votes.act('ballots.receive-paper', 'stranger', { input })).toMatchObject({ code: 'not-permitted' });
    expect(await votes.act('ballots.receive-paper', 'officer', { input, onBehalfOf: 'lead' })).toMatchObject({
      code: 'vote-in-person',
    });
    expect(await votes.act('ballots.receive-paper', 'lead', { input })).toMatchObject({ code: 'paper-unreadable' });
    expect(await votes.act('ballots.cast', 'lead', { input: { ballotId: id, choices: {} } })).toMatchObject({
      code: 'ballot-is-secret',
    });
    const paper = await votes.received(id, 'lead');
    expect(await votes.act('ballots.cast-paper', 'lead', { input: { ...paper, choices: {} } })).toMatchObject({
      code: 'not-permitted',
    });
  });

  test('after the end no paper comes in, and no key is left to sign one', async () => {
    const id = await votes.opened();
    const paper = await votes.received(id, 'lead');
    expect(await close(id)).toMatchObject({ tally: { verdict: 'no-quorum', issued: 1, received: 0 } });
    expect(await votes.castPaper(paper, { a: 'yes' })).toMatchObject({ code: 'state-conflict' });
    expect(await rowsOf('select private_key from ballot_key', id)).toEqual([{ private_key: null }]);
  });

  test('a group of four is too small; more papers than issued void the whole', async () => {
    const roll = voters.slice(0, 4).map((who) => ({ personId: committee.people[who], groupId: 'council' }));
    const small = await votes.asHost((context) => prepareBallot(context, votes.plan({ roll })));
    expect(small).toMatchObject({ code: 'group-too-small', params: { members: 4, minimum: 5 } });
    const { id } = await votedInSecret(() => ({ a: 'yes' }));
    await votes.read((tx) => sql`delete from ballot_issue where person_id = ${committee.people.lead}`.execute(tx));
    expect(await close(id)).toMatchObject({ state: 'void', tally: { verdict: 'more-papers-than-issued' } });
  });
});

describe('the count taken away', () => {
  test('counts again to the same; any change is found', async () => {
    const { id } = await votedInSecret((index) => ({ a: 'yes', b: index % 2 ? 'yes' : 'no' }));
    await close(id);
    const bundle = (await votes.read((tx) => bundleOf(tx, id)))!;
    expect(JSON.stringify(bundle)).not.toContain(committee.people.lead);
    expect(await recount(JSON.parse(JSON.stringify(bundle)))).toMatchObject({ holds: true, papers: 8, faults: [] });
    const [first, ...rest] = bundle.papers;
    const faultsOf = async (changed: unknown) => (await recount(changed)).faults.map(({ fault }) => fault);
    const flipped = { ...bundle, papers: [{ ...first, choices: { a: 'no' } }, ...rest] };
    expect(await faultsOf(flipped)).toEqual(['tally-differs']);
    const forged = { ...first, token: rest[0]!.token };
    expect(await faultsOf({ ...bundle, papers: [forged, ...rest] })).toEqual(['signature-false', 'paper-twice']);
    const doubled = { ...bundle, papers: [...bundle.papers, first] };
    expect(await faultsOf(doubled)).toEqual(['paper-twice', 'more-papers-than-issued', 'tally-differs']);
    const eased = { ...bundle, rules: { ...bundle.rules, quorumPercent: 10 } };
    expect(await faultsOf(eased)).toEqual(['rules-changed']);
    expect(await faultsOf({ format: 'something else' })).toEqual(['not-a-count']);
  });
});

describe('by name', () => {
  const named = { isSecret: false, places: 1 } as const;
  const cast = (ballotId: string, who: (typeof voters)[number], choices: Choices) =>
    votes.done('ballots.cast', who, { input: { ballotId, choices } });
  const tiedVote = async (id: string) => {
    for (const who of voters) await cast(id, who, { [voters.indexOf(who) % 2 ? 'a' : 'b']: 'yes' });
    return close(id);
  };

  test('changeable until the end; a tie, a run-off, a second tie, the chair’s word', async () => {
    const id = await votes.opened({ ...named, passes: { percent: 40, of: 'papers' } });
    await cast(id, 'lead', { c: 'yes' });
    expect(await tiedVote(id)).toMatchObject({ state: 'tied' });
    const choice = { itemIds: ['a'], reason: '民生更急', byName: '孙立' };
    expect(await votes.asHost((context) => decideTie(context, id, choice))).toMatchObject({ code: 'run-off-first' });
    const second = (await votes.asHost((context) => runOffOf(context, id))) as string;
    await votes.asHost((context) => openBallot(context, second));
    expect(await tiedVote(second)).toMatchObject({ state: 'tied', tally: { items: [{ id: 'a' }, { id: 'b' }] } });
    expect(await votes.asHost((context) => runOffOf(context, second))).toMatchObject({ code: 'run-off-was-held' });
    const stray = { ...choice, itemIds: ['c'] };
    expect(await votes.asHost((context) => decideTie(context, second, stray))).toMatchObject({
      code: 'not-among-the-tied',
    });
    await votes.asHost((context) => decideTie(context, second, choice));
    const rounds = (await votes.read((tx) => ballotsOf(tx, votes.caseId))).filter(
      (one) => one.id === id || one.runOffOf === id,
    );
    expect(decidedItems(rounds)).toEqual(['a']);
    expect(rounds[1]).toMatchObject({ state: 'closed', tieDecision: { reason: '民生更急', byName: '孙立' } });
  });

  test('a meeting’s count takes the place of votes, and is refused once somebody voted', async () => {
    const id = await votes.opened(named);
    const heads = (item: string, yes: number, no: number) => ({ id: item, yes, no, abstain: 7 - yes - no });
    const group = {
      id: 'council',
      issued: 8,
      received: 8,
      invalid: 1,
      items: [heads('a', 6, 1), heads('b', 1, 6), heads('c', 0, 7)],
    };
    const input = { ballotId: id, groups: [group], scrutineers: '周敏、吴刚' };
    expect(await votes.act('ballots.record-counts', 'lead', { input })).toMatchObject({ code: 'not-permitted' });
    await votes.done('ballots.record-counts', 'officer', { input });
    expect(await close(id)).toMatchObject({ state: 'closed', tally: { received: 8, invalid: 1 } });
    const bundle = await votes.read((tx) => bundleOf(tx, id));
    expect(await recount(bundle)).toMatchObject({ holds: true });
    const other = await votes.opened(named);
    await cast(other, 'lead', { a: 'yes' });
    expect(await votes.act('ballots.record-counts', 'officer', { input: { ...input, ballotId: other } })).toMatchObject(
      {
        code: 'votes-already-on-line',
      },
    );
    await votes.asHost((context) => voidBallot(context, other, '改为会议表决'));
    expect(await votes.act('ballots.cast', 'lead', { input: { ballotId: other, choices: {} } })).toMatchObject({
      code: 'state-conflict',
    });
  });
});
