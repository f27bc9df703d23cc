export const tabKeys = ['reports', 'issues', 'commissions'] as const;
export type TabKey = (typeof tabKeys)[number];
