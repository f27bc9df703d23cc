// A call as it is kept, with the topics of its guide list.
import type { Answerers } from '../contract/vocabulary.ts';

export interface Topic {
  readonly id: string;
  readonly position: number;
  readonly title: string;
  readonly explanation: string;
  readonly background: string;
  readonly contact: string;
  readonly clueIds: readonly string[];
}

export interface Call {
  readonly text: string;
  readonly opensOn: string;
  readonly closesOn: string;
  readonly answerers: Answerers;
  readonly isGuidePublic: boolean;
  readonly guidePublishedAt: Date | null;
  readonly withdrawnReason: string;
}
