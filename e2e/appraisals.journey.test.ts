// A two-way appraisal back to back on phone and desks, then a secret ballot that an outsider counts again.
import type { Page } from 'playwright-core';
import { v7 } from 'uuid';
import { beforeAll, expect, test } from 'vitest';
import { perform } from '#kernel/acts';
import { recount } from '#kernel/ballots';
import { newBlindedToken, unblind } from '#kernel/ballots/contract';
import { publicActor } from '#kernel/permissions';
import { insertBehindWall } from '#kernel/testing';
import { sql } from '#platform/database';
import { isRefusal } from '#platform/errors';
import type { DemocraticView, PublishedAppraisal, TwoWayList } from '../instruments/appraisals/contract.ts';
import * as instrument from '../instruments/appraisals/messages/index.ts';
import * as desk from '../web/desk/screens/appraisals/messages/index.ts';
import * as phone from '../web/member/screens/appraisals/messages/index.ts';
import { barriersOn } from './browser.ts';
import { houseForJourneys, type Person } from './house.ts';
import { caseSeen, delivered, done, type Handled, seen } from './prepare.ts';

const here = houseForJourneys();
const { verbs } = instrument.zhCN.appraisals;
const secret = '答复只有两行字，等于没有答';

let answered: Handled;
let appraisalId = '';

const act = (who: Person, name: string, id: string, version: number, input: object = {}) =>
  done(here(), who, name, { id, version, input });

beforeAll(async () => {
  answered = await delivered(here(), '关于加装电梯的提案');
  const { undertakingId, id, version } = answered;
  const rating = { process: 'satisfied', result: 'satisfied', reason: '' };
  await act('lead', 'undertakings.rate', undertakingId, version, rating);
  const { version: rated } = await caseSeen(here(), 'head', id);
  await act('head', 'proposals.name-key', id, rated, { isKey: true, note: '主席会议确定' });
}, 60_000);

async function openPage(who: Person, device: 'phone' | 'computer', path: string): Promise<Page> {
  const page = await here().arrive(who, device);
  await page.goto(`${here().address}${path}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.locator('[aria-busy="true"], .ui-skeleton').first().waitFor({ state: 'detached' });
  return page;
}

/** Fills every criterion with points in their order, hands in, confirms. */
async function fillIn(page: Page, points: readonly string[], remark: string, verb: string): Promise<void> {
  const fields = page.locator('.ui-points input');
  for (const [index, typed] of points.entries()) await fields.nth(index).fill(typed);
  await page.locator('textarea').first().fill(remark);
  await page.getByRole('button', { name: verb, exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: verb, exact: true }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

test('the office opens the year; the member appraises on the phone, unseen by the unit', async () => {
  const page = await openPage('officer', 'computer', '/desk/appraisals');
  await page.getByRole('button', { name: verbs['open-year'] }).click();
  await page.getByRole('dialog').getByRole('button', { name: '开始评议（1 件）' }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  const list = await seen<TwoWayList>(here(), 'officer', 'appraisals/two-way');
  appraisalId = list.items[0]!.id;
  const member = await openPage('lead', 'phone', `/m/appraisals/two-way/${appraisalId}`);
  expect(await barriersOn(member)).toEqual([]);
  await fillIn(member, ['10', '9', '12.5', '10', ''], secret, phone.zhCN.fill.verb);
  const unit = await openPage('contact', 'computer', `/desk/appraisals/two-way/${appraisalId}`);
  expect(await unit.locator('main').textContent()).not.toContain(secret);
  await unit.getByText(desk.zhCN.sides.inHidden).waitFor();
});

test('unit and office hand in at their desks; then both sides stand open to both', async () => {
  const unit = await openPage('contact', 'computer', `/desk/appraisals/two-way/${appraisalId}`);
  await fillIn(unit, ['19', '18', '20', '19', '18'], '建议具体。', desk.zhCN.fill.verb);
  const office = await openPage('officer', 'computer', `/desk/appraisals/two-way/${appraisalId}`);
  expect(await office.locator('main').textContent()).not.toContain(secret);
  await fillIn(office, ['10', '10', '10', '10', '0'], '', desk.zhCN.fill.verb);
  for (const [who, device, path] of [
    ['contact', 'computer', 'desk'],
    ['lead', 'phone', 'm'],
  ] as const) {
    const page = await openPage(who, device, `/${path}/appraisals/two-way/${appraisalId}`);
    await page.getByText(secret).waitFor();
    await page.getByText('建议具体。').waitFor();
    expect(await barriersOn(page)).toEqual([]);
  }
  const asked = await openPage('officer', 'computer', `/desk/appraisals/two-way/${appraisalId}`);
  await asked.getByRole('button', { name: verbs['ask-renewed-reply'] }).click();
  await asked.getByRole('dialog').locator('textarea').fill('请逐条答复。');
  await asked.getByRole('dialog').getByRole('button', { name: verbs['ask-renewed-reply'] }).click();
  await asked.getByText(desk.zhCN.followUp.asked).first().waitFor();
});

const view = (who: Person, id: string) => seen<DemocraticView>(here(), who, `appraisals/democratic-case?id=${id}`);

/** Ten people of the neighbourhood, so that the group is large enough. */
async function guests(): Promise<string[]> {
  const { database, committee } = here().served;
  const ids = Array.from({ length: 10 }, () => v7());
  await insertBehindWall(database, committee.tenantId, async (insert) => {
    for (const [index, id] of ids.entries()) {
      await insert('person', {
        tenant_id: committee.tenantId,
        id,
        name: `代表${index}`,
        pinyin: `d${index}`,
        initials: 'd',
      });
    }
  });
  return ids;
}

/** A paper received and cast through the acts themselves. */
async function voteOf(personId: string, ballotId: string, unitId: string): Promise<void> {
  const { house, committee } = here().served;
  const { rows } = await house.database.asTenant(committee.tenantId, (tx) => {
    return sql<{ key: { n: string; e: string } }>`select public_key as key from ballot_key
      where ballot_id = ${ballotId}`.execute(tx);
  });
  const { key } = rows[0]!;
  const { token, blinded, unblinding } = await newBlindedToken(key);
  const nobody = publicActor(committee.tenantId);
  const { isPublic: _isPublic, ...actor } = { ...nobody, personId, name: '代表' };
  const doing = async (name: string, who: typeof nobody, input: object) => {
    const found = house.acts.get(name)!;
    const answer = await perform(house, { act: found, actor: who, envelope: { input }, now: house.clock() });
    if (isRefusal(answer)) throw new Error(`${name}: ${answer.code}`);
    return answer;
  };
  const { signature } = await doing('ballots.receive-paper', actor, { ballotId, blinded });
  const choices = { [unitId]: { whole: 80 } };
  const cast = { ballotId, groupId: 'public', token, signature: unblind(key, String(signature), unblinding), choices };
  await doing('ballots.cast-paper', nobody, cast);
}

test('a secret ballot: ten vote, two scrutineers sign, and whoever likes counts the published papers again', async () => {
  const { committee } = here().served;
  const unitId = committee.units.housing;
  const input = { title: '重点提案办理评议', year: new Date().getFullYear() };
  const { id } = await done(here(), 'officer', 'appraisals.draft-democratic', { input });
  const step = async (who: Person, verb: string, given: object = {}) =>
    act(who, `appraisals.${verb}`, id, (await view('officer', id)).version, given);
  await step('council', 'list-targets', { targets: [{ unitId, proposalIds: [answered.id] }], decision: '主席会议' });
  const people = await guests();
  await step('officer', 'issue-plan', {
    criteria: [{ key: 'whole', name: '总体', guide: '', most: 100 }],
    groups: [{ key: 'public', name: '群众代表', weight: 100 }],
    assessors: people.map((personId) => ({ groupKey: 'public', personId })),
    scrutineerIds: [committee.people.secretary, committee.people.third],
    selfChecksDueOn: '2099-01-01',
  });
  const unit = await openPage('contact', 'computer', `/desk/appraisals/democratic/${id}`);
  expect(await barriersOn(unit)).toEqual([]);
  await unit.getByRole('button', { name: verbs['report-self-check'] }).click();
  const dialog = unit.getByRole('dialog');
  await dialog.locator('textarea').fill('重点提案一件，已经办结，承诺逐项兑现。');
  await dialog.getByRole('button', { name: verbs['report-self-check'] }).click();
  await dialog.waitFor({ state: 'detached' });
  await step('officer', 'open-ballot', { closesOn: '2099-01-01' });
  const { ballotId } = (await view('officer', id)).targets[0]!;
  for (const personId of people) await voteOf(personId, ballotId!, unitId);
  await step('officer', 'close-ballot');
  await step('secretary', 'sign-tally');
  const scrutineer = await openPage('third', 'phone', `/m/appraisals/democratic/${id}`);
  await scrutineer.getByRole('button', { name: verbs['sign-tally'] }).click();
  await scrutineer.getByRole('dialog').getByRole('button', { name: verbs['sign-tally'] }).click();
  await scrutineer.getByRole('dialog').waitFor({ state: 'detached' });
  expect((await view('contact', id)).targets[0]!.result).toMatchObject({ points: 80, grade: 'good' });
  const address = `${here().address}/api/public/${committee.tenantId}/appraisals/bundle?id=${id}`;
  expect((await fetch(address)).status).toBe(404);
  await step('council', 'publish-count', { note: '向社会公布。' });
  const office = await openPage('officer', 'computer', `/desk/appraisals/democratic/${id}`);
  await office.getByRole('link', { name: desk.zhCN.count.bundle }).waitFor();
  expect(await barriersOn(office)).toEqual([]);
  const bundle = (await (await fetch(address)).json()) as PublishedAppraisal;
  expect(await recount(bundle.counts[0]!.count)).toMatchObject({ holds: true, papers: 10 });
});

test('no page complained on the whole way', () => {
  expect(here().complaints).toEqual([]);
});
