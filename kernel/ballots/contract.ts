// All that a screen, an instrument or an outsider who recounts may know of a ballot (表决).
export * from './blind/blind-token.ts';
export * from './contract/bundle.ts';
export * from './contract/choices.ts';
export * from './contract/inputs.ts';
export * from './contract/rules.ts';
export * from './contract/tally.ts';
export * from './contract/view.ts';
export { recount } from './counting/recount.ts';
