// The words of information reports, one per idea, and the walls of what may be typed.
export const reportStates = [
  'draft',
  'submitted',
  'accepted',
  'editing',
  'printed',
  'rejected',
  'withdrawn',
  'converted',
  'discarded',
] as const;
export type ReportState = (typeof reportStates)[number];

export const issueStates = ['being-edited', 'in-review', 'in-signing', 'signed', 'sent', 'dropped'] as const;
export type IssueState = (typeof issueStates)[number];

/** Who reports, or what it was made from. */
export const origins = [
  'member',
  'party',
  'committee',
  'unit',
  'point',
  'proposal',
  'research',
  'public-matter',
  'exchange',
] as const;
export type Origin = (typeof origins)[number];

/** What an act of another instrument may take over. */
export const takenOrigins = ['point', 'proposal', 'research', 'public-matter'] as const;

/** The bulletins of the committee, each with numbers of its own. */
export const bulletins = ['bulletin', 'special'] as const;
export type Bulletin = (typeof bulletins)[number];

export const forms = ['single', 'combined'] as const;
export type Form = (typeof forms)[number];

export const walls = {
  title: 60,
  /** One part of the text: what is taken over may be longer than what may be sent in. */
  part: 20_000,
  source: 300,
  reason: 500,
  issueText: 20_000,
  note: 1_000,
  sources: 20,
  receiver: 60,
  receivers: 60,
} as const;
