// What a text holds that may lead to a person or may not leave the house, with the very words.
import { findPrivateDetails, findSecrecyHints, type PrivateDetail, type SecrecyHint } from '#platform/privacy';

type Quoted<Found> = Found & { readonly text: string };

const quoted = <Found extends { start: number; end: number }>(text: string, found: readonly Found[]): Quoted<Found>[] =>
  found.map((one) => ({ ...one, text: text.slice(one.start, one.end) }));

export const detailsIn = (text: string): Quoted<PrivateDetail>[] => quoted(text, findPrivateDetails(text));
export const hintsIn = (text: string): Quoted<SecrecyHint>[] => quoted(text, findSecrecyHints(text));

/** What proves itself or fits its surroundings; what only wants a look is for the editor's eyes. */
export const sureDetails = (text: string): PrivateDetail[] =>
  findPrivateDetails(text).filter(({ confidence }) => confidence !== 'possible');
