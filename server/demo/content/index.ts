// The demo's invented world: people, bodies, units, categories, places and what they write.
export * from './bodies.ts';
export * from './categories.ts';
export { fillIn, gapsFor } from './fill-in.ts';
export * from './opinions.ts';
export * from './people.ts';
export * from './places.ts';
export { topics } from './proposals/all-topics.ts';
export * from './proposals/make-proposal.ts';
export { type NotFiledReason, type NotFiledText, notFiledTexts } from './proposals/not-filed.ts';
export type { AnswerKind, CommitmentText, FiveTests, RecommendationText, Topic } from './proposals/topic.ts';
export { type Random, seededRandom } from './random.ts';
export * from './units.ts';
