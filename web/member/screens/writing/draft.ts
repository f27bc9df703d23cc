// What a member writes, as the screen holds it: every field of the draft, apart from who signs it.
import type { ProposalView } from '#instruments/proposals/contract';
import type { FiveTest } from '#kernel/recommendations/contract';
import { countCharacters } from '../../../../platform/text/contract.ts';

export interface DraftRecommendation {
  id: string;
  text: string;
  tests: Partial<Record<FiveTest, string>>;
}

export interface Draft {
  title: string;
  situation: string;
  recommendations: readonly DraftRecommendation[];
  categoryId: string | null;
  occasion: ProposalView['occasion'];
  aimedSessionId: string | null;
  kind: ProposalView['kind'];
  bodyId: string | null;
  suggestedUnitIds: readonly string[];
  attachmentIds: readonly string[];
  isOneMatter: boolean;
}
export type DraftField = keyof Draft;

export const proposalKinds = ['individual', 'joint', 'collective'] as const satisfies readonly Draft['kind'][];
export const occasions = ['in-session', 'ordinary'] as const satisfies readonly Draft['occasion'][];

export const draftFieldNames = [
  'kind',
  'occasion',
  'aimedSessionId',
  'bodyId',
  'title',
  'categoryId',
  'situation',
  'recommendations',
  'suggestedUnitIds',
  'attachmentIds',
  'isOneMatter',
] as const satisfies readonly DraftField[];

/** The office's count of the body: analysis and recommendations, without white space. */
export function bodyLengthOf(draft: Pick<Draft, 'situation' | 'recommendations'>): number {
  return draft.recommendations.reduce((sum, { text }) => sum + countCharacters(text), countCharacters(draft.situation));
}

export { countCharacters };
