import type { ProposalView, SaveInput } from '#instruments/proposals/contract';
import { normaliseParagraphs } from '../../../../platform/text/contract.ts';
import { type Draft, type DraftField, type DraftRecommendation, draftFieldNames } from './draft.ts';

export function withoutUndefined(
  tests: ProposalView['recommendations'][number]['tests'],
): DraftRecommendation['tests'] {
  return Object.fromEntries(Object.entries(tests).filter(([, text]) => text));
}

/** A field as it counts: the server tidies paragraphs and gives its own ids, which is no change of anyone's. */
function essenceOf(draft: Draft, field: DraftField): string {
  const value = draft[field];
  if (field === 'recommendations') {
    return JSON.stringify(
      draft.recommendations.map(({ text, tests }) => [
        normaliseParagraphs(text),
        Object.entries(tests)
          .filter(([, test]) => test?.trim())
          .map(([name, test]) => [name, normaliseParagraphs(test ?? '')])
          .sort(),
      ]),
    );
  }
  return JSON.stringify(typeof value === 'string' ? normaliseParagraphs(value) : value);
}

export function differingFields(one: Draft, other: Draft): DraftField[] {
  return draftFieldNames.filter((field) => essenceOf(one, field) !== essenceOf(other, field));
}

/** Only what changed is sent, so that an untouched part never overwrites somebody else's. */
export function changesSince(base: Draft, draft: Draft): SaveInput {
  const changed = draftFieldNames.filter((field) => JSON.stringify(base[field]) !== JSON.stringify(draft[field]));
  return Object.fromEntries(changed.map((field) => [field, draft[field]])) as SaveInput;
}
