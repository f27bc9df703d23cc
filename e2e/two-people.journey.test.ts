// Two people at the same thing: the second is told what changed, and what was typed is kept.
import { beforeAll, expect, test } from 'vitest';
import { houseForJourneys } from './house.ts';
import * as desk from './pages/desk-case.ts';
import * as writing from './pages/member-writing.ts';
import { done, drafted, seen, submitted } from './prepare.ts';
import { like, say, words } from './words.ts';

const here = houseForJourneys();
const { actions, writing: write } = words;

interface DraftSeen {
  readonly title: string;
  readonly situation: string;
}

let draftId = '';
beforeAll(async () => {
  draftId = (await drafted(here(), '关于加装电梯的提案')).id;
});

test('the same draft on phone and computer: the second is asked which words to keep, part by part', async () => {
  const path = `${here().address}/m/write/${draftId}`;
  const [phone, computer] = await Promise.all([
    here().arriveAgain('lead', 'phone'),
    here().arriveAgain('lead', 'computer'),
  ]);
  for (const page of [phone, computer]) {
    await page.goto(path);
    await page.getByLabel(write.fields.title).waitFor();
  }
  await phone.getByLabel(write.fields.title).fill('关于在手机上改过的提案');
  await writing.waitUntilSaved(phone);
  await computer.getByLabel(write.fields.title).fill('关于在电脑上改过的提案');
  await computer.getByLabel(write.fields.situation, { exact: true }).fill('在电脑上补写的情况。');
  const panel = computer.getByRole('alert', { name: write.conflict.title });
  await panel.waitFor();
  expect(await panel.textContent()).toContain('关于在手机上改过的提案');
  const field = say(write.conflict.choose, { field: write.fields.title });
  await panel
    .getByRole('group', { name: field })
    .or(panel.getByRole('radiogroup', { name: field }))
    .getByText(write.conflict.mine)
    .click();
  await panel.getByRole('button', { name: write.conflict.settle }).click();
  await panel.waitFor({ state: 'detached' });
  await writing.waitUntilSaved(computer);
  const kept = await seen<DraftSeen>(here(), 'lead', `proposals/case?id=${draftId}`);
  expect(kept).toMatchObject({ title: '关于在电脑上改过的提案', situation: '在电脑上补写的情况。' });
});

test('two offices decide the same case: the second sees who was first, and their words are kept', async () => {
  const { id, version } = await submitted(here(), '关于井盖的提案');
  const officer = await here().arrive('officer', 'computer');
  await desk.openCase(officer, here().address, id);
  await officer.getByRole('toolbar').getByRole('button', { name: desk.caseVerbs.return }).click();
  const dialog = officer.getByRole('dialog');
  const comments = dialog.getByLabel(actions.forms.return.field);
  await comments.fill('请写明井盖的数量与位置。');
  const input = { categoryId: here().served.committee.categories.economy, recommendedDecision: 'file' };
  await done(here(), 'officer', 'proposals.pre-review', { id, version, input });
  await dialog.getByRole('button', { name: desk.caseVerbs.return, exact: true }).click();
  const note = dialog.getByRole('alert').filter({ hasText: actions.conflict.title });
  await note.waitFor();
  expect(await note.textContent()).toContain('周敏');
  expect(await comments.inputValue()).toBe('请写明井盖的数量与位置。');
  await note.getByRole('button', { name: like(actions.conflict.again) }).click();
  await dialog.waitFor({ state: 'detached' });
  expect(await seen(here(), 'officer', `proposals/case?id=${id}`)).toMatchObject({ state: 'returned' });
});

test('decided into another state meanwhile: it is said, nothing is decided twice', async () => {
  const { id, version } = await submitted(here(), '关于路灯的提案');
  const officer = await here().arrive('officer', 'computer');
  await desk.openCase(officer, here().address, id);
  await officer.getByRole('toolbar').getByRole('button', { name: desk.caseVerbs['pre-review'] }).click();
  const dialog = officer.getByRole('dialog');
  await desk.preReview(dialog);
  await done(here(), 'head', 'proposals.return', { id, version, input: { comments: '请补充数据来源。' } });
  await dialog.getByRole('button', { name: desk.caseVerbs['pre-review'], exact: true }).click();
  await dialog.getByRole('alert').first().waitFor();
  expect(await dialog.getByRole('alert').first().textContent()).not.toBe('');
  expect(await seen(here(), 'officer', `proposals/case?id=${id}`)).toMatchObject({ state: 'returned' });
});

test('no page complained', () => expect(here().complaints).toEqual([]));
