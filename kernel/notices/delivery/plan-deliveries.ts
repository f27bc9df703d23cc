// Which ways a notice takes, and when: a pure decision from the person's wishes and what can be reached.
import type { NoticeChannel } from '../contract.ts';
import { nextTimeOfDay, quietUntil } from '../quiet-until.ts';
import type { PlannedDelivery, Planning } from './planned-delivery.ts';

export const personBundle = (personId: string) => `person:${personId}`;

function obstacleOf(channel: NoticeChannel, { ways, reach }: Planning): string | null {
  if (channel === 'mail') return !ways.mail ? 'no-mail-server' : reach.hasMailAddress ? null : 'no-address';
  if (channel === 'sms') return !ways.sms ? 'no-sms-service' : reach.hasPhone ? null : 'no-address';
  return null;
}

function timed(channel: NoticeChannel, planning: Planning): Omit<PlannedDelivery, 'channel' | 'errorCode'> {
  const { preference, isUrgent, itemKey, personId, now } = planning;
  if (isUrgent) return { state: 'queued', dueAt: now, bundleKey: itemKey };
  const isDaily = channel === 'mail' && preference.mailRhythm === 'daily';
  const wished = isDaily ? nextTimeOfDay(now, preference.dailyAt) : now;
  const morning = quietUntil(wished, preference);
  if (morning) return { state: 'held-quiet', dueAt: morning, bundleKey: personBundle(personId) };
  return { state: 'queued', dueAt: wished, bundleKey: isDaily ? personBundle(personId) : itemKey };
}

/** No browser that subscribed means no push and no trace of one; everything else wished for leaves a row. */
export function planDeliveries(planning: Planning): PlannedDelivery[] {
  const wished = planning.preference.channels[planning.group] ?? [];
  return [...new Set(wished)]
    .filter((channel) => channel !== 'push' || planning.reach.hasPush)
    .map((channel) => {
      const errorCode = obstacleOf(channel, planning);
      const timing = timed(channel, planning);
      return errorCode
        ? { channel, state: 'not-configured', dueAt: planning.now, bundleKey: timing.bundleKey, errorCode }
        : { channel, errorCode, ...timing };
    });
}
