// Texts of citizens for readers who have no business with identity numbers, telephones and addresses in them.
import { findPrivateDetails, maskPrivateDetails } from '#platform/privacy';

export const masked = (text: string): string => maskPrivateDetails(text, findPrivateDetails(text));
