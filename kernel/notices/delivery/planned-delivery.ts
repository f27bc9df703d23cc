import type { DeliveryState, NoticeChannel, NoticeGroup, NoticePreference } from '../contract.ts';

export interface Reach {
  readonly hasMailAddress: boolean;
  readonly hasPhone: boolean;
  readonly hasPush: boolean;
}

/** What the installation has been given. */
export interface Ways {
  readonly mail: boolean;
  readonly sms: boolean;
}

export interface Planning {
  readonly group: NoticeGroup;
  readonly isUrgent: boolean;
  readonly itemKey: string;
  readonly personId: string;
  readonly preference: NoticePreference;
  readonly reach: Reach;
  readonly ways: Ways;
  readonly now: Date;
}

export interface PlannedDelivery {
  readonly channel: NoticeChannel;
  readonly state: DeliveryState;
  readonly dueAt: Date;
  readonly bundleKey: string;
  readonly errorCode: string | null;
}
