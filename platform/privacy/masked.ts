// A text for readers who have no business with the identity numbers, telephones and addresses in it.
import { findPrivateDetails } from './find-private-details.ts';
import { maskPrivateDetails } from './mask-private-details.ts';

export const masked = (text: string): string => maskPrivateDetails(text, findPrivateDetails(text));
