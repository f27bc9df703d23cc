// A notice as it is kept: no words, only its kind and what its words are filled with.
export type NoticeParams = Readonly<Record<string, string | number>>;

export interface Notice {
  readonly id: string;
  readonly personId: string;
  readonly kind: string;
  readonly caseId: string | null;
  /** The kind of that case. */
  readonly caseKind?: string | null;
  readonly eventId: string | null;
  readonly params: NoticeParams;
  readonly actionKey: string | null;
  readonly dueOn: string | null;
  readonly isUrgent: boolean;
  readonly createdAt: Date;
  readonly readAt: Date | null;
  readonly doneAt: Date | null;
}
