import type { Choices as Known } from '#instruments/proposals/contract';
import { useCaseWords } from '../../words/index.ts';
import type { Draft, DraftField } from '../draft.ts';

/** A field's value as one reads it. */
export function useFieldText(known: Known) {
  const { say } = useCaseWords();
  const nameIn = (list: readonly { id: string; name: string }[], id: string | null) =>
    list.find((one) => one.id === id)?.name ?? '';
  return (draft: Draft, field: DraftField): string => {
    switch (field) {
      case 'recommendations':
        return draft.recommendations.map(({ text }, index) => `${index + 1}. ${text}`).join('\n');
      case 'categoryId':
        return nameIn(known.categories, draft.categoryId);
      case 'bodyId':
        return nameIn(known.bodies, draft.bodyId);
      case 'suggestedUnitIds':
        return draft.suggestedUnitIds.map((id) => nameIn(known.units, id)).join('、');
      case 'attachmentIds':
        return String(draft.attachmentIds.length);
      case 'isOneMatter':
        return draft.isOneMatter ? '✓' : '';
      case 'kind':
        return say(`proposals.kinds.${draft.kind}`);
      case 'aimedSessionId':
        return nameIn(known.sessions, draft.aimedSessionId);
      case 'occasion':
        return say(`proposals.occasions.${draft.occasion}`);
      default:
        return draft[field];
    }
  };
}
