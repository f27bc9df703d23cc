// A committee meeting from its notice to its minutes: called through two bodies, answered on the phone, leave granted,
// a paper's second version read, the list settled at the desk, and the deed that follows.
import type { Page } from 'playwright-core';
import { v7 } from 'uuid';
import { expect, test } from 'vitest';
import { zhCN as activities } from '#instruments/activities/messages';
import { readDeeds } from '#kernel/deeds';
import { insertBehindWall } from '#kernel/testing';
import { sql } from '#platform/database';
import { zhCN as desk } from '../web/desk/screens/activities/messages/index.ts';
import { zhCN as phone } from '../web/member/screens/activities/messages/index.ts';
import { barriersOn } from './browser.ts';
import { houseForJourneys } from './house.ts';
import { say } from './words.ts';

const here = houseForJourneys();
const { verbs, replies, attendances, leaveReasons, states } = activities.activities;
const title = '经济委员会第三次会议';
const screenshots = process.env.ACTIVITIES_SHOTS;
const day = 86_400_000;
/** Two days on, at nine in the morning of Shanghai: before the last day for leave. */
const startsOn = () => new Date(Date.now() + 8 * 3_600_000 + 2 * day).toISOString().slice(0, 10);

let id = '';
const at = (path: string) => `${here().address}${path}`;

async function look(page: Page, name: string): Promise<void> {
  if (screenshots) await page.screenshot({ path: `${screenshots}/${name}.png`, fullPage: true });
  expect(await barriersOn(page)).toEqual([]);
}

async function twoBodies(): Promise<void> {
  const { tenantId, people } = here().served.committee;
  const own = { tenant_id: tenantId };
  const bodies = { 经济委员会: ['lead', 'second'], 青川一组: ['lead', 'third'] } as const;
  await insertBehindWall(here().served.database, tenantId, async (insert) => {
    for (const [name, members] of Object.entries(bodies)) {
      const body = v7();
      await insert('body', { ...own, id: body, kind: 'member-group', name });
      for (const who of members) {
        const placed = { person_id: people[who], body_id: body, starts_on: '2022-01-01' };
        await insert('placement', { ...own, id: v7(), ...placed });
      }
    }
  });
}

test('the office calls two bodies to a meeting and announces it', async () => {
  await twoBodies();
  const page = await here().arrive('affairs', 'computer');
  await page.goto(at('/desk/activities'));
  await page.getByRole('button', { name: desk.newActivity }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(desk.fields.title, { exact: true }).fill(title);
  await dialog.getByLabel(desk.fields.startsAt).fill(`${startsOn()}T09:00`);
  await dialog.getByLabel(desk.fields.endsAt).fill(`${startsOn()}T12:00`);
  await dialog.getByLabel(desk.fields.place, { exact: true }).fill('机关三楼会议室');
  const bodies = dialog.getByRole('combobox', { name: desk.fields.bodies });
  for (const name of ['经济委员会', '青川一组']) {
    await bodies.fill(name);
    await page.locator('[role=option]', { hasText: name }).click();
  }
  await look(page, 'desk-form');
  await dialog.getByRole('button', { name: desk.save }).click();
  await page.getByRole('heading', { name: title, level: 1 }).waitFor();
  id = page.url().split('/').at(-1)!;
  await page.getByRole('button', { name: verbs.announce }).click();
  await page.getByRole('dialog').getByRole('button', { name: verbs.announce }).click();
  await page.getByText(states.announced).first().waitFor();
  await page.getByRole('tab', { name: desk.tabs.roll }).click();
  await page.getByText(say(desk.roll.called, { count: 3 })).waitFor();
  await look(page, 'desk-roll');
});

test('one member confirms on the phone, another asks for leave, the office grants it', async () => {
  const lead = await here().arrive('lead', 'phone');
  await lead.goto(at('/m/activities'));
  await look(lead, 'phone-list');
  await lead.getByRole('link', { name: title }).click();
  await look(lead, 'phone-notice');
  await lead.getByRole('button', { name: phone.comes }).click();
  await lead.getByText(phone.confirmed).first().waitFor();
  const second = await here().arrive('second', 'phone');
  await second.goto(at(`/m/activities/${id}`));
  await second.getByRole('button', { name: phone.asksLeave }).click();
  const dialog = second.getByRole('dialog');
  await dialog.getByLabel(leaveReasons.illness).check();
  await look(second, 'phone-leave');
  await dialog.getByRole('button', { name: phone.send }).click();
  await second.getByText(replies['leave-requested']).waitFor();
  const page = await here().arrive('affairs', 'computer');
  await page.goto(at('/desk/'));
  await page.getByRole('link', { name: say(activities.activities.waits.leave, { count: 1 }) }).click();
  await page.getByRole('checkbox', { name: /李青/ }).check();
  await look(page, 'desk-leave');
  const grant = say(desk.leave.grant, { count: 1 });
  await page.getByRole('button', { name: grant, exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: grant, exact: true }).click();
  await page.getByText(desk.leave.empty).waitFor();
  await page.goto(at(`/desk/activities/${id}?tab=roll`));
  await page.getByText(say(desk.roll.read, { count: 2 })).waitFor();
  await page.locator('tbody').getByText(replies['leave-granted']).waitFor();
  await second.reload();
  await second.getByText(replies['leave-granted']).first().waitFor();
});

test('a paper’s second version is read on the phone, and the desk sees by how many', async () => {
  const page = await here().arrive('affairs', 'computer');
  const file = { name: '计划.txt', mimeType: 'text/plain', buffer: Buffer.from('明年协商计划（草案）') };
  await page.goto(at(`/desk/activities/${id}`));
  for (const button of [desk.addPaper, desk.newVersion]) {
    await page.getByRole('button', { name: button }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(desk.paper.title).fill('协商计划（草案）');
    await dialog.locator('input[type=file]').setInputFiles(file);
    await dialog.getByText(file.name).first().waitFor();
    await dialog.getByRole('button', { name: button }).click();
    await dialog.waitFor({ state: 'detached' });
  }
  const lead = await here().arrive('lead', 'phone');
  await lead.reload();
  await lead.getByRole('link', { name: new RegExp(say(phone.version, { version: 2 })) }).click();
  await lead.getByText(phone.read, { exact: true }).waitFor();
  await page.reload();
  await page.getByText(new RegExp(say(desk.readers, { count: 1 }))).waitFor();
  await look(page, 'desk-overview');
  await page.getByRole('link', { name: desk.whoRead }).click();
  await page.getByText(say(desk.readersOf.count, { latest: 2, opened: 1, called: 3 })).waitFor();
  await look(page, 'desk-readers');
});

test('held and settled at the desk: minutes to take away, and a deed for whoever came', async () => {
  const { served } = here();
  const { tenantId, people } = served.committee;
  await served.database.asTenant(tenantId, (tx) =>
    sql`update gathering set starts_at = now() - interval '3 hours', ends_at = now() - interval '1 hour'
      where case_id = ${id}`.execute(tx),
  );
  const page = await here().arrive('affairs', 'computer');
  await page.goto(at(`/desk/activities/${id}?tab=roll`));
  await page.getByRole('checkbox', { name: /王晓明/ }).check();
  await page.getByRole('button', { name: say(desk.roll.markPicked, { count: 1 }) }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: say(desk.roll.markPicked, { count: 1 }) })
    .click();
  await page.getByText(attendances.present).first().waitFor();
  for (const verb of [verbs.end, verbs['settle-attendance']]) {
    await page.getByRole('button', { name: verb, exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: verb, exact: true }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  }
  await page.getByRole('button', { name: verbs['write-minutes'] }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(desk.minutesFields.decisions).fill('原则通过明年协商计划建议稿。');
  await dialog.getByRole('button', { name: desk.save }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByRole('tab', { name: desk.tabs.record }).click();
  const minutes = page.getByRole('link', { name: `${desk.document.minutes} PDF` });
  const [download] = await Promise.all([page.waitForEvent('download'), minutes.click()]);
  expect(download.suggestedFilename()).toContain(title);
  await page.getByText('发布通知（3 人）').waitFor();
  await look(page, 'desk-record');
  const deeds = await served.database.asTenant(tenantId, (tx) =>
    readDeeds(tx, { from: '2020-01-01', until: '2099-12-31' }),
  );
  const told = deeds
    .filter(({ caseId }) => caseId === id)
    .map(({ personId, kind, facts }) => [personId, kind, facts.standing]);
  expect(told.toSorted()).toEqual(
    [
      [people.lead, 'activity-attended', 'present'],
      [people.second, 'activity-missed', 'leave'],
      [people.third, 'activity-missed', 'unexcused'],
    ].toSorted(),
  );
});

test('a member contests the list once; a calendar address is made and answers', async () => {
  const third = await here().arrive('third', 'phone');
  await third.goto(at(`/m/activities/${id}`));
  await third.getByRole('button', { name: phone.contest }).click();
  const dialog = third.getByRole('dialog');
  await dialog.getByLabel(phone.contestText).fill('当天到会，签名在纸质签到表上。');
  await dialog.getByRole('button', { name: phone.send }).click();
  await third.getByText(phone.contested).last().waitFor();
  await third.goto(at('/m/activities'));
  await third.getByRole('button', { name: phone.calendar.make }).click();
  const address = (await third.locator('code').textContent()) ?? '';
  const calendar = await fetch(address);
  expect(calendar.status).toBe(200);
  expect(await calendar.text()).toContain('BEGIN:VEVENT');
  await look(third, 'phone-calendar');
  expect((await fetch(address.replace('.ics', 'A.ics'))).status).toBe(404);
  const page = await here().arrive('affairs', 'computer');
  await page.goto(at('/desk/activities?show=to-settle'));
  await page.getByRole('link', { name: title }).waitFor();
  await look(page, 'desk-list');
  expect(here().complaints).toEqual([]);
});
