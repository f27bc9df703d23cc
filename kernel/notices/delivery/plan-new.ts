import type { Transaction } from '#platform/database';
import type { NoticeGroup } from '../contract.ts';
import type { Notice } from '../notice.ts';
import { preferencesOf } from '../preferences/storage.ts';
import { subscriptionsOf } from '../preferences/subscriptions.ts';
import { contactsOf } from './contacts-of.ts';
import { insertPlans, markDispatched, type NoticePlan } from './insert-plans.ts';
import type { Outside } from './outside.ts';
import { planDeliveries } from './plan-deliveries.ts';
import { undispatched } from './storage.ts';

// A kind whose instrument is gone still reaches people as a message of the system.
const groupOf = ({ registry }: Outside, notice: Notice): NoticeGroup => registry.kindOf(notice.kind)?.group ?? 'system';

export interface PlanRound {
  digestKey: string;
  now: Date;
}

/** Answers the bundles that now hold something. */
export async function planNew(tx: Transaction, outside: Outside, round: PlanRound): Promise<string[]> {
  const notices = await undispatched(tx, round.digestKey);
  if (notices.length === 0) return [];
  const personIds = [...new Set(notices.map((notice) => notice.personId))];
  const preferenceOf = await preferencesOf(tx, personIds);
  const contacts = await contactsOf(tx, personIds);
  const subscribed = new Set((await subscriptionsOf(tx, personIds)).map(({ personId }) => personId));
  const ways = { mail: outside.mailer.isConfigured, sms: outside.smsSender.isConfigured };
  const plans = notices.flatMap((notice): NoticePlan[] => {
    const { personId } = notice;
    const contact = contacts.get(personId);
    const reach = {
      hasMailAddress: Boolean(contact?.mailAddress),
      hasPhone: Boolean(contact?.phone),
      hasPush: outside.pushSender !== null && subscribed.has(personId),
    };
    return planDeliveries({
      group: groupOf(outside, notice),
      isUrgent: notice.isUrgent,
      itemKey: round.digestKey,
      personId,
      preference: preferenceOf(personId),
      reach,
      ways,
      now: round.now,
    }).map((plan) => ({ ...plan, noticeId: notice.id, personId }));
  });
  await insertPlans(tx, plans);
  const noticeIds = notices.map((notice) => notice.id);
  await markDispatched(tx, noticeIds, round.now);
  return [...new Set(plans.map((plan) => plan.bundleKey))];
}
