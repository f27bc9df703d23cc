export const neverFirst = /^[、，。；：！？）》〉」』”’％的地得了和与及等]/u;
export const neverLast = /[（《〈「『“‘关于的和与及对在]$/u;
export const breaksTheRule = 400;
export const hourglass = 40;
/** A lone character at the head of a line is often the rest of a word the segmenter did not know. */
export const loneFirst = 25;
