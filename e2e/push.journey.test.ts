// A push arrives at the phone: one line without names, and the page it leads to.
import { expect, test } from 'vitest';
import { houseForJourneys } from './house.ts';

const here = houseForJourneys();

test('the worker shows the line of a push and knows the page of this app', async () => {
  const page = await here().arriveAgain('lead', 'phone');
  const context = page.context();
  await context.grantPermissions(['notifications'], { origin: here().address });
  await page.goto(`${here().address}/m/`);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  const session = await context.newCDPSession(page);
  const registered = new Promise<string>((resolve) => {
    session.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
      const [first] = registrations;
      if (first) resolve(first.registrationId);
    });
  });
  await session.send('ServiceWorker.enable');
  const data = JSON.stringify({ line: '有一件事等你办理', link: '/to?desk=/&phone=/cases/7' });
  const push = { origin: here().address, registrationId: await registered, data };
  await session.send('ServiceWorker.deliverPushMessage', push);
  const shown = () =>
    page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      return (await registration.getNotifications()).map(({ title, data: { link } }) => ({ title, link }));
    });
  await expect.poll(shown).toEqual([{ title: '有一件事等你办理', link: '/to?desk=/&phone=/cases/7' }]);
  const [worker] = context.serviceWorkers();
  const pages = await worker!.evaluate(() => {
    const { pageOf } = globalThis as unknown as { pageOf: (link: string) => string };
    return ['/to?desk=/&phone=/cases/7', '/to?desk=/', '/to?phone=//elsewhere.example', '/'].map(pageOf);
  });
  expect(pages).toEqual(['/m/cases/7', '/m/', '/m/', '/m/']);
});

test('no page complained', () => expect(here().complaints).toEqual([]));
