// The yearly report from a figure to its list and its paper; an award from nomination to the certificate in one's hand.
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { AwardChoices, AwardRound } from '#instruments/awards/contract';
import { zhCN as awards } from '#instruments/awards/messages';
import { perform } from '#kernel/acts';
import { readBack } from '#kernel/official-documents';
import { readActor } from '#kernel/people';
import { zhCN as awardScreens } from '../web/desk/screens/awards/messages/index.ts';
import { zhCN as reportScreens } from '../web/desk/screens/yearly-report/messages/index.ts';
import { barriersOn } from './browser.ts';
import { houseForJourneys, type Person } from './house.ts';
import { doVerb, type FillIn } from './pages/desk-case.ts';
import { done, filed, handled, seen } from './prepare.ts';

const here = houseForJourneys();
const { verbs, states } = awards.awards;
const { fields } = awardScreens;
const dayOf = (days: number) => new Date(Date.now() + days * 86_400_000 + 8 * 3_600_000).toISOString().slice(0, 10);

async function downloaded(page: Page, name: string | RegExp): Promise<Buffer> {
  const link = page.getByRole('link', { name }).first();
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
  return readFile(await download.path());
}

test('a figure opens the list of exactly its cases; the report is downloaded and reads as the figures say', async () => {
  await handled(here(), '关于加装电梯的提案');
  await filed(here(), '关于路灯的提案');
  const page = await here().arrive('officer', 'computer');
  await page.goto(`${here().address}/desk/yearly-report?year=${dayOf(0).slice(0, 4)}`);
  await page.getByRole('heading', { name: reportScreens.title }).waitFor();
  const { text } = await readBack(await downloaded(page, reportScreens.docx));
  expect(text).toContain('共收到提案2件');
  expect(text).toContain('全部立案');
  expect(await barriersOn(page)).toEqual([]);
  await page.locator('#received').getByRole('link', { name: '立案' }).click();
  await page.getByRole('heading', { level: 1, name: '2 件' }).waitFor();
  expect(await page.getByRole('row').filter({ hasText: '提案' }).count()).toBeGreaterThanOrEqual(2);
  expect(await barriersOn(page)).toEqual([]);
});

const verb = (page: Page, name: keyof typeof verbs, fillIn?: FillIn) => doVerb(page, verbs[name], fillIn);
const fill =
  (values: Readonly<Record<string, string>>): FillIn =>
  async (dialog) => {
    for (const [label, value] of Object.entries(values)) await dialog.getByLabel(label, { exact: false }).fill(value);
  };

const roundOf = (id: string) => seen<AwardRound>(here(), 'officer', `awards/round?id=${id}`);
const panel: readonly Person[] = ['lead', 'second', 'third'];

/** Three score, the chairperson votes: what each does at their own desk. */
async function scoreAndVote(id: string): Promise<void> {
  const choices = await seen<AwardChoices>(here(), 'officer', `awards/choices?roundId=${id}`);
  const panelIds = ['王晓明', '李青', '赵远'].map((name) => choices.people.find((one) => one.name === name)!.id);
  const until = dayOf(3);
  const { version } = await roundOf(id);
  await done(here(), 'officer', 'awards.start-scoring', { id, version, input: { panelIds, until } });
  const scoring = await roundOf(id);
  for (const who of panel)
    for (const { id: nomineeId } of scoring.nominees)
      await done(here(), who, 'awards.score', { id, input: { nomineeId, points: { duty: 45, work: 40 } } });
  const nomineeIds = scoring.nominees.map((one) => one.id);
  const voterIds = choices.councilIds;
  const input = { nomineeIds, voterIds, isSecret: false };
  await done(here(), 'officer', 'awards.start-voting', { id, version: (await roundOf(id)).version, input });
  for (const ballot of (await roundOf(id)).ballots) {
    const choice = Object.fromEntries(ballot.rules.items.map((item) => [item.id, 'yes']));
    await done(here(), 'council', 'ballots.cast', { input: { ballotId: ballot.id, choices: choice } });
  }
}

async function decideAfterTheNotice(id: string): Promise<void> {
  const { house, committee } = here().served;
  const { tenantId, people } = committee;
  const identity = { tenantId, accountId: null, personId: people.head, today: dayOf(0) };
  const actor = await house.database.asTenant(tenantId, (tx) => readActor(tx, identity as never));
  const envelope = { id, version: 'latest' as const, input: { meeting: '第十次主席会议' } };
  const now = new Date(Date.now() + 2 * 86_400_000);
  const decided = await perform(house, { act: house.acts.get('awards.decide')!, actor: actor!, envelope, now });
  expect(decided).toMatchObject({ state: 'decided' });
}

test('a round is begun, somebody nominated with a reason, scored, voted on, shown in public; then certified', async () => {
  const page = await here().arrive('officer', 'computer');
  await page.goto(`${here().address}/desk/awards`);
  await page.getByRole('button', { name: verbs.draft }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(fields.awardKind).selectOption('advanced-person');
  await dialog.getByLabel(fields.title).fill('先进个人评选');
  await dialog.getByLabel(fields.mostAwards, { exact: false }).fill('1');
  await dialog.getByRole('button', { name: verbs.draft }).click();
  await page.waitForURL(/awards\/[0-9a-f-]{36}/);
  const id = page.url().split('/').at(-1)!;
  await verb(page, 'open-nominations', fill({ [fields.until]: dayOf(5) }));
  await verb(page, 'nominate', async (form) => {
    await form.getByRole('combobox', { name: fields.targetId }).fill('卫东来');
    await form.getByRole('option', { name: /卫东来/ }).click();
    await form.getByLabel(fields.reason).fill('领办重点提案，承诺全部兑现。');
  });
  await page.getByText('领办重点提案', { exact: false }).waitFor();
  expect(await barriersOn(page)).toEqual([]);
  await scoreAndVote(id);
  await page.reload();
  await verb(page, 'close-voting');
  await verb(page, 'publish-notice', fill({ [fields.until]: dayOf(0) }));
  await page.getByText(states['public-notice']).first().waitFor();
  // The notice runs to the end of the day named: the committee meets a day later.
  await decideAfterTheNotice(id);
  await page.reload();
  await verb(page, 'issue-certificates');
  const { text, page: sheet } = await readBack(await downloaded(page, /全部证书 Word/));
  expect(text).toContain('卫东来：');
  expect(sheet.widthMm).toBeGreaterThan(sheet.heightMm);
});
