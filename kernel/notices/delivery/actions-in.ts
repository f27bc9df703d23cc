import { runPendingJobs } from '#platform/jobs';
import { defaultNoticePreference, type NoticePreference } from '../contract.ts';
import {
  deliverNotices,
  type NotifyRequest,
  notify,
  type Outside,
  readDeliveries,
  saveNoticePreference,
} from '../index.ts';
import { at, type DeliveryWorld } from './delivery-fixture.ts';

/** What the tests do in a world, by its own clock. */
export function actionsIn(world: DeliveryWorld) {
  let event = 0;
  const within = <T>(work: Parameters<typeof world.database.asTenant<T>>[1]) =>
    world.database.asTenant(world.committee.tenantId, work);
  return {
    within,
    tell(now: Date, changes: Partial<NotifyRequest> = {}) {
      event += 1;
      const request = {
        recipients: [world.committee.wang],
        kind: 'sign-asked',
        caseId: world.committee.caseId,
        eventId: null,
        params: { title: '社区养老' },
        dueOn: '2026-03-09',
        dedupeKey: `event-${event}`,
        now,
        ...changes,
      };
      return within((tx) => notify(tx, request));
    },
    run: (now: Date, changes: Partial<Outside> = {}) =>
      runPendingJobs(world.database.connection, [deliverNotices({ ...world.outside, ...changes })], { now }),
    deliveries: (caseId = world.committee.caseId) => within((tx) => readDeliveries(tx, caseId)),
    wish(changes: Partial<NoticePreference>) {
      const preference = { ...defaultNoticePreference, ...changes };
      const personId = world.committee.wang;
      return within((tx) => saveNoticePreference(tx, { personId, preference, now: at('08:00') }));
    },
  };
}
