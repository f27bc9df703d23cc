// All that a screen may know of the choice and the handling of key proposals.
export * from './contract/handling.ts';
export * from './contract/inputs.ts';
export * from './contract/round.ts';
export * from './contract/vocabulary.ts';
