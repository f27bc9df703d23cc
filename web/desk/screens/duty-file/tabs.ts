export const tabKeys = ['members', 'additions', 'contests', 'reports'] as const;
export type TabKey = (typeof tabKeys)[number];
