// The words of placement that every screen understands.
export const changeKinds = ['placed', 'moved', 'post-changed', 'left', 'sector-changed'] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** Which posts a kind of body has; one holder at a time for those in `singlePosts`. */
export const postsOf = {
  'special-committee': ['member', 'head', 'deputy', 'secretary'],
  'member-group': ['member', 'leader', 'deputy', 'secretary'],
  sector: ['convenor', 'deputy'],
  council: ['member', 'head', 'deputy', 'secretary'],
  'standing-committee': ['member'],
} as const;
export type PlacedKind = keyof typeof postsOf;
export const placedKinds = Object.keys(postsOf) as PlacedKind[];

export const posts = ['member', 'head', 'deputy', 'secretary', 'leader', 'convenor'] as const;
export type Post = (typeof posts)[number];
export const singlePosts: readonly string[] = ['head', 'leader'];

export const phoneChoices = ['nobody', 'my-bodies', 'all-members'] as const;
export type PhoneFor = (typeof phoneChoices)[number];

export const branchKinds = ['functional', 'temporary'] as const;
export type BranchKind = (typeof branchKinds)[number];

export const rosterShows = ['seated', 'unplaced', 'left'] as const;
export type RosterShow = (typeof rosterShows)[number];

export const compositionTables = [
  'sector',
  'standing',
  'newness',
  'sex',
  'age',
  'education',
  'ethnicity',
  'party',
] as const;
export type CompositionKey = (typeof compositionTables)[number];
/** What may lead to a person's conviction or descent: small numbers are for named roles only. */
export const sensitiveTables: readonly CompositionKey[] = ['ethnicity', 'party'];

/** The walls of what people type. */
export const walls = { reason: 500, subject: 40, text: 500, atOnce: 500, receivers: 1000 } as const;
