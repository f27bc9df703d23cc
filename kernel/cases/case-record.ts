// The shell every case has in common; what only one instrument knows lies in its own table.
/** `members-office`: besides the parties, those who keep members' files and answer for them; not the proposal office.
 * `information-office`: those who edit, check and sign information reports. */
export type Audience = 'parties' | 'members-office' | 'information-office' | 'office' | 'members' | 'public';
export type PartyKind = 'person' | 'unit' | 'body';

export interface CaseRecord {
  readonly tenantId: string;
  readonly id: string;
  readonly kind: string;
  readonly state: string;
  readonly version: number;
  readonly title: string;
  readonly number: string | null;
  readonly termId: string | null;
  readonly sessionId: string | null;
  readonly categoryId: string | null;
  readonly audience: Audience;
  readonly turn: string | null;
  readonly dueOn: string | null;
  readonly isKey: boolean;
  readonly createdBy: string | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly closedAt: Date | null;
  readonly eventCount: number;
  readonly chainHead: string;
}

export interface CaseParty {
  readonly partyId: string;
  readonly partyKind: PartyKind;
  readonly relation: string;
}
