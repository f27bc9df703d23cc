// A public matter as it is kept; its contact stays sealed and its code is two keyed hashes.
import type { CitizenResponse, MatterChannel, MatterTopic, SinceWhen } from '../contract/vocabulary.ts';

export interface PublicMatter {
  readonly caseId: string;
  readonly pointId: string;
  readonly channel: MatterChannel;
  readonly recorderId: string | null;
  readonly topic: MatterTopic;
  readonly text: string;
  readonly place: string;
  readonly since: SinceWhen;
  readonly wish: string;
  readonly hasContact: boolean;
  readonly round: number;
  readonly receivedAt: Date;
  readonly mainId: string | null;
  readonly unitNote: string;
  readonly draft: string;
  readonly draftedBy: string | null;
  readonly draftedByName: string;
  readonly draftRemark: string;
  readonly supplement: string;
  readonly supplementedAt: Date | null;
  readonly abuseReason: string;
  readonly abuseBy: string | null;
  readonly appeal: string;
  readonly appealedAt: Date | null;
  readonly appealDecision: string;
}

export interface MatterAnswer {
  readonly round: number;
  readonly text: string;
  readonly draftedByName: string;
  readonly clearedByName: string;
  readonly answeredAt: Date;
  readonly response: CitizenResponse | null;
  readonly responseWords: string;
}
