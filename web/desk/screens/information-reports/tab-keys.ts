export const tabKeys = ['reports', 'issues'] as const;
export type TabKey = (typeof tabKeys)[number];
