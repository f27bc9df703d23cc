// The product served for a file of journeys: a database of its own, a small committee, a free port, one browser.

import type { Browser, ConsoleMessage, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { type Caller, signedIn } from '../server/testing/caller.ts';
import { type Person, type ServedHouse, serveHouse, testPassword } from '../server/testing/served-house.ts';
import { type Device, openBrowser, takeDevice } from './browser.ts';

export type { Person };

export interface Here {
  readonly served: ServedHouse;
  readonly browser: Browser;
  readonly address: string;
  /** What a page complained of in its console, since the last look. */
  readonly complaints: string[];
  /** Somebody with a device of their own, signed in; the same page when they come again. */
  arrive(who: Person, device: Device): Promise<Page>;
  /** The same person on one more device. */
  arriveAgain(who: Person, device: Device): Promise<Page>;
  /** Somebody at the API, for what a journey takes for granted. */
  ask(who: Person): Promise<Caller>;
}

/** What the browser itself says of a refusal, or of the network that a journey took away, is no complaint of ours. */
function isExpected(line: ConsoleMessage): boolean {
  const isRefusal = /status of 4\d\d/.test(line.text()) && line.location().url.includes('/api/');
  return isRefusal || line.text().includes('ERR_INTERNET_DISCONNECTED');
}

async function openHere(): Promise<Here> {
  const served = await serveHouse({ clock: () => new Date() });
  const address = await served.app.listen({ port: 0, host: '127.0.0.1' });
  const browser = await openBrowser();
  const pages = new Map<string, Promise<Page>>();
  const callers = new Map<Person, Promise<Caller>>();
  const complaints: string[] = [];

  async function arriveAgain(who: Person, device: Device): Promise<Page> {
    const context = await takeDevice(browser, device);
    const data = { tenantId: served.committee.tenantId, username: who.toLowerCase(), password: testPassword };
    const headers = { 'x-requested-with': 'tongxin' };
    const answer = await context.request.post(`${address}/api/sign-in`, { headers, data });
    if (!answer.ok()) throw new Error(`${who} was not let in: ${await answer.text()}`);
    const page = await context.newPage();
    page.on('pageerror', (error) => complaints.push(`${who}: ${error.message}`));
    page.on('console', (line) => {
      if (line.type() === 'error' && !isExpected(line)) complaints.push(`${who}: ${line.text()}`);
    });
    return page;
  }

  const remembered = <Key, Value>(map: Map<Key, Promise<Value>>, key: Key, make: () => Promise<Value>) => {
    const found = map.get(key) ?? make();
    map.set(key, found);
    return found;
  };
  return {
    ...{ served, browser, address, complaints, arriveAgain },
    arrive: (who, device) => remembered(pages, `${who} ${device}`, () => arriveAgain(who, device)),
    ask: (who) => remembered(callers, who, () => signedIn(served.app, served.committee, who)),
  };
}

/** Opens the house before the journeys of a file and closes it after them. */
export function houseForJourneys(): () => Here {
  let here: Here;
  beforeAll(async () => {
    here = await openHere();
  });
  afterAll(async () => {
    await here?.browser.close();
    await here?.served.close();
  });
  return () => here;
}
