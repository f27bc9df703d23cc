// What the rules of a proposal's way to the public look at; the rules themselves are kernel/publication's.
export interface PublicationFacts {
  /** The person who acts made the check. */
  readonly isOwnCheck: boolean;
  readonly hasChangedSinceCheck: boolean;
  readonly isPublic: boolean;
}
