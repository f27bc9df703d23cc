export const noticeFilters = ['all', 'unread', 'to-do'] as const;

export type NoticeFilter = (typeof noticeFilters)[number];
