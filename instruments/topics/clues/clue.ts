// A clue as it is kept; its contact stays sealed.
import type { ClueOrigin } from '../contract/vocabulary.ts';

export interface Clue {
  readonly caseId: string;
  readonly callId: string | null;
  readonly origin: ClueOrigin;
  readonly senderId: string | null;
  readonly senderName: string;
  readonly text: string;
  readonly place: string;
  readonly hasContact: boolean;
  readonly headId: string | null;
  readonly foldedCount: number;
  readonly receivedAt: Date;
  readonly decidedAt: Date | null;
  readonly decidedBy: string;
  readonly decisionReason: string;
  readonly passedTo: string;
}
