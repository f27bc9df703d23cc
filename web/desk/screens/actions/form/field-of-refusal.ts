// The field a refusal speaks of.
import type { SpokenRefusal } from '#web/client';

/** A refusal that is about one field and belongs beside it. */
const fieldOfCode: Readonly<Record<string, string>> = {
  'reason-code-missing': 'reasonCode',
  'category-unknown': 'categoryId',
  'main-unknown': 'mainCaseId',
  'main-not-open': 'mainCaseId',
  'suggests-itself': 'suggestedUnitId',
  'unit-already-assigned': 'unitId',
  'consultation-in-future': 'heldOn',
  'class-unknown': 'classLetter',
  'class-unchanged': 'classLetter',
  'seal-missing': 'isSealed',
  'document-number-taken': 'documentNumber',
  'extension-not-later': 'newDueOn',
  'extension-too-long': 'newDueOn',
  'rating-reason-missing': 'reason',
};

export function fieldOfRefusal(refusal: SpokenRefusal | undefined): string | undefined {
  return refusal && fieldOfCode[refusal.code];
}
