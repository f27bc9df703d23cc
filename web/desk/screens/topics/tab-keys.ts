export const tabKeys = ['calls', 'clues', 'cultivations'] as const;
export type TabKey = (typeof tabKeys)[number];
