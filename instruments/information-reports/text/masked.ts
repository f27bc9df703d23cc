// Texts of reports for whoever has no business with the identity numbers, telephones and addresses in them.
import { findPrivateDetails, maskPrivateDetails } from '#platform/privacy';

export const masked = (text: string): string => maskPrivateDetails(text, findPrivateDetails(text));
