import { expect, test } from 'vitest';
import { defaultNoticePreference } from '../contract.ts';
import { planDeliveries } from './plan-deliveries.ts';
import type { Planning } from './planned-delivery.ts';

const at = (time: string, day = '2026-03-02') => new Date(`${day}T${time}:00+08:00`);
const planning: Planning = {
  group: 'tasks',
  isUrgent: false,
  itemKey: 'case:1',
  personId: 'wang',
  preference: defaultNoticePreference,
  reach: { hasMailAddress: true, hasPhone: true, hasPush: true },
  ways: { mail: true, sms: true },
  now: at('10:00'),
};
const plan = (changes: Partial<Planning>) => planDeliveries({ ...planning, ...changes });
const prefers = (changes: Partial<Planning['preference']>) => ({
  preference: { ...defaultNoticePreference, ...changes },
});

test('by day mail and push leave at once, bundled by item', () => {
  const leaving = { state: 'queued', dueAt: at('10:00'), bundleKey: 'case:1', errorCode: null };
  expect(plan({})).toEqual([
    { channel: 'mail', ...leaving },
    { channel: 'push', ...leaving },
  ]);
});

test('at night they wait for the morning, bundled by person; what is urgent does not', () => {
  const now = at('23:00');
  expect(plan({ now })[0]).toMatchObject({
    state: 'held-quiet',
    dueAt: at('07:30', '2026-03-03'),
    bundleKey: 'person:wang',
  });
  expect(plan({ now, isUrgent: true })[0]).toMatchObject({
    state: 'queued',
    dueAt: now,
    bundleKey: 'case:1',
  });
});

test('a daily letter takes the mail of the day; push is not kept waiting', () => {
  const [mail, push] = plan(prefers({ mailRhythm: 'daily', dailyAt: '17:00' }));
  expect(mail).toMatchObject({ state: 'queued', dueAt: at('17:00'), bundleKey: 'person:wang' });
  expect(push).toMatchObject({ dueAt: at('10:00'), bundleKey: 'case:1' });
});

test('nothing wished for, nothing planned', () => {
  expect(plan(prefers({ channels: { ...defaultNoticePreference.channels, tasks: [] } }))).toEqual([]);
});

test('what is not set up or not known is said; a missing browser is not', () => {
  const none = { hasMailAddress: false, hasPhone: false, hasPush: false };
  expect(plan({ reach: none })).toMatchObject([{ channel: 'mail', state: 'not-configured', errorCode: 'no-address' }]);
  expect(plan({ ways: { mail: false, sms: false } })[0]).toMatchObject({ errorCode: 'no-mail-server' });
  const bySms = prefers({ channels: { ...defaultNoticePreference.channels, tasks: ['sms'] } });
  expect(plan({ ...bySms, ways: { mail: true, sms: false } })).toMatchObject([
    { channel: 'sms', state: 'not-configured', errorCode: 'no-sms-service' },
  ]);
});
