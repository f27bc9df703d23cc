// Every screen of desk and member whose own journey does not look for barriers, and the cases they show.
import type { Device } from '../browser.ts';
import type { Here, Person } from '../house.ts';
import { caseSeen, delivered, drafted, type Handled, handled, submitted } from '../prepare.ts';

export interface Known {
  readonly draft: string;
  readonly submitted: string;
  readonly handled: Handled;
  readonly delivered: Handled;
  readonly promise: string;
}

export async function prepareKnown(here: Here): Promise<Known> {
  const answered = await delivered(here, '关于加装电梯的提案');
  return {
    draft: (await drafted(here, '关于路灯的提案')).id,
    submitted: (await submitted(here, '关于井盖的提案')).id,
    handled: await handled(here, `关于${'很长很长的名称'.repeat(6)}的提案`),
    delivered: answered,
    promise: (await caseSeen(here, 'officer', answered.id)).commitments[0]!.id,
  };
}

export type Screen = [who: Person, device: Device, path: (of: Known) => string];
const desk =
  (path: string): ((of: Known) => string) =>
  () =>
    `/desk${path}`;
const member =
  (path: string): ((of: Known) => string) =>
  () =>
    `/m${path}`;

export const allScreens: readonly Screen[] = [
  ...(
    ['/', '/proposals', '/commitments', '/search', '/search?words=电梯', '/statistics', '/notices', '/account'] as const
  ).map((path): Screen => ['officer', 'computer', desk(path)]),
  ['officer', 'computer', (of) => `/desk/proposals?open=${of.submitted}`],
  ['officer', 'computer', (of) => `/desk/proposals/${of.submitted}`],
  ['officer', 'computer', (of) => `/desk/proposals/${of.delivered.id}`],
  ['officer', 'computer', (of) => `/desk/proposals/${of.submitted}/revisions`],
  ...(['/people', '/imports', '/units', '/committee-settings', '/calendar'] as const).map(
    (path): Screen => ['officer', 'computer', desk(path)],
  ),
  ...(['/accounts', '/people', '/units'] as const).map((path): Screen => ['system', 'computer', desk(path)]),
  ...(['', '?tab=results', '?tab=democratic', '?tab=sheets'] as const).map(
    (tab): Screen => ['officer', 'computer', desk(`/appraisals${tab}`)],
  ),
  ['lead', 'phone', member('/appraisals')],
  ['contact', 'computer', desk('/')],
  ['contact', 'computer', (of) => `/desk/proposals/${of.handled.id}`],
  ['drafter', 'computer', (of) => `/desk/proposals/${of.handled.id}/undertakings/${of.handled.undertakingId}/reply`],
  ['contact', 'phone', (of) => `/desk/proposals/${of.handled.id}`],
  ['thirdContact', 'computer', desk('/')],
  ['thirdContact', 'computer', desk('/proposals')],
  ['thirdContact', 'computer', desk('/commitments')],
  ['officer', 'computer', desk('/nowhere')],
  ['officer', 'computer', desk('/proposals/00000000-0000-7000-8000-000000000000')],
  ...(
    [
      '/',
      '/write',
      '/cases',
      '/search',
      '/me',
      '/me/notices',
      '/me/notice-settings',
      '/me/sessions',
      '/me/sign-in',
      '/outbox',
      '/write/new/00000000-0000-7000-8000-000000000000',
    ] as const
  ).map((path): Screen => ['lead', 'phone', member(path)]),
  ['lead', 'phone', (of) => `/m/write/${of.draft}`],
  ['lead', 'phone', (of) => `/m/write/${of.draft}/submit`],
  ['lead', 'phone', (of) => `/m/write/${of.draft}/signers`],
  ['lead', 'phone', (of) => `/m/cases/${of.delivered.id}`],
  ['lead', 'phone', (of) => `/m/cases/${of.delivered.id}/reply/${of.delivered.undertakingId}`],
  ['lead', 'phone', (of) => `/m/cases/${of.delivered.id}/rate/${of.delivered.undertakingId}`],
  ['lead', 'phone', (of) => `/m/cases/${of.delivered.id}/commitments/${of.promise}`],
  ['lead', 'phone', (of) => `/m/cases/${of.handled.id}`],
  ['second', 'phone', member('/')],
  ['second', 'phone', member('/cases')],
  ['second', 'phone', member('/write')],
  ['lead', 'phone', member('/cases/00000000-0000-7000-8000-000000000000')],
  ['lead', 'phone', member('/nowhere')],
];
