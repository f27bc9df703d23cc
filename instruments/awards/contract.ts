// All that a screen may know of awards (表彰): one round is one kind of award for one session.
export * from './contract/inputs.ts';
export * from './contract/views.ts';
export * from './contract/vocabulary.ts';
