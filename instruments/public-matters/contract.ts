// All that a screen, the portal or another committee may know of direct-report points and public matters.
export type { Contact } from '#kernel/public-door/contract';
export * from './contract/matters.ts';
export * from './contract/points.ts';
export * from './contract/vocabulary.ts';
