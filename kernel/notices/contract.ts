// What the screens and the API see of the inbox, and how a person says how they want to be told.
import { z } from 'zod';
import { deliveryStates, noticeChannels } from './notice-view-schema.ts';

export { defaultNoticePreference, type NoticePreference, noticePreferenceSchema } from './notice-preference-schema.ts';
export {
  type DeliveryState,
  deliveryStates,
  type NoticeChannel,
  type NoticeGroup,
  type NoticeView,
  noticeChannels,
  noticeGroups,
  noticeViewSchema,
} from './notice-view-schema.ts';
export {
  type PushDevice,
  type PushSubscriptionInput,
  type PushTrial,
  pushDeviceSchema,
  pushOutcomes,
  pushSubscriptionInputSchema,
  pushTrialSchema,
} from './push-subscription-schema.ts';
export {
  markReadInputSchema,
  type NoticeCounts,
  type NoticeFilter,
  type NoticePage,
  noticeCountsSchema,
  noticeFilters,
  noticePageSchema,
  readNoticesQuerySchema,
} from './read-notices-schema.ts';

export const deliveryViewSchema = z
  .object({
    noticeId: z.uuid(),
    kind: z.string(),
    personId: z.uuid(),
    channel: z.enum(noticeChannels),
    state: z.enum(deliveryStates),
    attempts: z.int(),
    dueAt: z.iso.datetime(),
    lastAttemptAt: z.iso.datetime().nullable(),
    errorCode: z.string().nullable(),
  })
  .meta({ id: 'NoticeDelivery' });
export type DeliveryView = z.infer<typeof deliveryViewSchema>;
