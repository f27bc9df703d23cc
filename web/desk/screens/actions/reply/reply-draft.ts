// The reply as it is being written.
import type { Verdict } from '#kernel/recommendations/contract';
import type { publicationAttributes } from '#kernel/undertakings/contract';

export interface DraftCommitment {
  text: string;
  dueOn: string | null;
}

export interface DraftAnswer {
  recommendationId: string;
  verdict: Verdict | null;
  text: string;
  commitments: DraftCommitment[];
}

export interface ReplyDraft {
  opening: string;
  closing: string;
  classLetter: string | null;
  publication: (typeof publicationAttributes)[number] | null;
  publicationReason: string;
  answers: DraftAnswer[];
}
