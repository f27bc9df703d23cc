export const section = { key: 'points', load: () => import('./points-line.tsx') };
