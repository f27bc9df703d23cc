// Levels, forms and ways of what goes up and comes back (domain 3.1, 3.4).
export const levels = ['own', 'county', 'city', 'province', 'nation'] as const;
export type Level = (typeof levels)[number];

/** Where something may be sent. */
export const upperLevels = ['city', 'province', 'nation'] as const;
export type UpperLevel = (typeof upperLevels)[number];

export const adoptionForms = ['single', 'combined', 'passed-on'] as const;
export type AdoptionForm = (typeof adoptionForms)[number];

/** Who took it up. */
export const receiverKinds = ['cppcc', 'party', 'government', 'department'] as const;
export type ReceiverKind = (typeof receiverKinds)[number];

export const channels = ['platform', 'file', 'paper', 'other-system'] as const;
export type Channel = (typeof channels)[number];

export const secrecyClasses = ['open', 'internal', 'restricted'] as const;
export type SecrecyClass = (typeof secrecyClasses)[number];

export const upwardWalls = {
  receiver: 80,
  document: 120,
  leader: 60,
  instruction: 2_000,
  task: 1_000,
  answer: 4_000,
  reason: 500,
  note: 500,
  /** Characters of an exchange file; what is longer is refused before it is read. */
  exchange: 120_000,
} as const;
