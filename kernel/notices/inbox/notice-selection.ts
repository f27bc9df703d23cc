import { sql } from '#platform/database';
import type { NoticeFilter } from '../contract.ts';

export const filters = {
  all: sql`true`,
  unread: sql`read_at is null`,
  'to-do': sql`action_key is not null and done_at is null`,
} as const satisfies Record<NoticeFilter, unknown>;

export interface NoticePlace {
  createdAt: Date;
  id: string;
}

export interface NoticeSelection {
  personId: string;
  filter: NoticeFilter;
  after: NoticePlace | null;
  limit: number;
}
