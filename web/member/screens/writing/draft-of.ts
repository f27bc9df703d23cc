import type { ProposalView } from '#instruments/proposals/contract';
import { withoutUndefined } from './changes-since.ts';
import type { Draft } from './draft.ts';

/** What is kept on the device: the fields, and the server's copy they were written upon. */
export interface KeptFields {
  fields: Draft;
  base: Draft;
}

export function draftOf(view: ProposalView): Draft {
  return {
    title: view.title,
    situation: view.situation,
    recommendations: view.recommendations.map(({ id, text, tests }) => ({
      id,
      text,
      tests: withoutUndefined(tests),
    })),
    categoryId: view.category?.id ?? null,
    occasion: view.occasion,
    aimedSessionId: view.aimedSessionId,
    kind: view.kind,
    bodyId: view.body?.id ?? null,
    suggestedUnitIds: view.suggestedUnits.map(({ id }) => id),
    attachmentIds: view.attachments.map(({ id }) => id),
    isOneMatter: view.isOneMatter,
  };
}
