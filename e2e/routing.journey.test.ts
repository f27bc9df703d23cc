// The right unit: suggested with its evidence, taken by the officer, and looked back at.
import type { Locator } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { zhCN as routing } from '../web/desk/screens/routing/messages/index.ts';
import { barriersOn } from './browser.ts';
import { houseForJourneys } from './house.ts';
import * as desk from './pages/desk-case.ts';
import { done, type Standing, seen, submitted } from './prepare.ts';
import { say } from './words.ts';

const here = houseForJourneys();
const { suggested } = routing;
const duties = '负责既有住宅加装电梯；管理住房保障。';
let paper: Standing;

beforeAll(async () => {
  const { units } = here().served.committee;
  const input = { id: units.housing, name: '青川市住房局', shortName: '青川市住房局', system: 'government', duties };
  await done(here(), 'officer', 'people.save-unit', { input });
  paper = await submitted(here(), '关于加装电梯带动产业发展的提案');
});

const suggestionsIn = (dialog: Locator, target: 'unit' | 'category') =>
  dialog.getByRole('region', { name: say(suggested.title, { target }) });

test('the officer takes the suggested category, then the suggested unit with its duty before their eyes', async () => {
  const page = await here().arrive('officer', 'computer');
  await desk.openCase(page, here().address, paper.id);
  await desk.doVerb(page, desk.caseVerbs['pre-review'], async (dialog) => {
    const region = suggestionsIn(dialog, 'category');
    await region.getByRole('button', { name: say(suggested.takeNamed, { name: '产业发展' }) }).click();
    await region.getByText(suggested.taken).waitFor();
    expect(await barriersOn(page)).toEqual([]);
    await desk.preReview(dialog);
  });
  const reviewed = await seen<Standing & { category: { name: string } }>(
    here(),
    'officer',
    `proposals/case?id=${paper.id}`,
  );
  expect(reviewed.category.name).toBe('产业发展');
  await done(here(), 'head', 'proposals.file', { id: paper.id, version: reviewed.version });
  await page.reload();
  await desk.doVerb(page, desk.caseVerbs['draft-assignment'], async (dialog) => {
    const region = suggestionsIn(dialog, 'unit');
    const option = region.getByRole('listitem').filter({ hasText: '青川市住房局' });
    await option.waitFor();
    expect(await option.locator('mark').allTextContents()).toEqual(
      expect.arrayContaining([expect.stringContaining('电梯')]),
    );
    await option.getByRole('button', { name: say(suggested.takeNamed, { name: '青川市住房局' }) }).click();
    await option.getByText(suggested.taken).waitFor();
    expect(await barriersOn(page)).toEqual([]);
  });
});

test('after the assignment the desk sees how often it was right', async () => {
  const { version } = await seen<Standing>(here(), 'officer', `proposals/case?id=${paper.id}`);
  await done(here(), 'head', 'proposals.assign', { id: paper.id, version });
  const page = await here().arrive('officer', 'computer');
  await page.goto(`${here().address}/desk/routing`);
  await page.getByRole('heading', { level: 1, name: routing.title }).waitFor();
  await page.getByText(say(routing.figures.firstText, { share: '100%', count: 1 })).waitFor();
  expect(await barriersOn(page)).toEqual([]);
  await page.getByRole('button', { name: routing.train }).click();
  await page.getByText(routing.trained).waitFor();
  expect(here().complaints).toEqual([]);
});
