// The words of activities, one per idea, and the walls of what may be typed.
export const activityStates = ['draft', 'announced', 'under-way', 'held', 'recorded', 'closed', 'cancelled'] as const;
export type ActivityState = (typeof activityStates)[number];

/** Why somebody cannot come: a list, because nobody owes the office their story. */
export const leaveReasons = ['official', 'business-trip', 'illness', 'family', 'work', 'other'] as const;
export type LeaveReason = (typeof leaveReasons)[number];

/** What an organiser may note of one person. */
export const notableAttendances = ['open', 'present', 'late', 'absent', 'excused', 'unexcused', 'delegated'] as const;

export const guestCapacities = ['grassroots', 'expert', 'party-member', 'department', 'media', 'other'] as const;
export type GuestCapacity = (typeof guestCapacities)[number];

export const speechForms = ['written', 'spoken'] as const;
export type SpeechForm = (typeof speechForms)[number];

/** What became of a speech that was handed in. */
export const speechMarks = ['none', 'taken', 'spoken', 'circulated', 'not-taken'] as const;
export type SpeechMark = (typeof speechMarks)[number];

export const seriesRhythms = ['weekly', 'fortnightly', 'monthly'] as const;
export type SeriesRhythm = (typeof seriesRhythms)[number];

/** What becomes of a date that is no working day. */
export const holidayChoices = ['keep', 'skip', 'move-on'] as const;
export type HolidayChoice = (typeof holidayChoices)[number];

export const activityShows = ['coming', 'to-settle', 'drafts', 'past', 'all'] as const;
export type ActivityShow = (typeof activityShows)[number];

export const walls = {
  title: 80,
  summary: 5_000,
  place: 120,
  address: 300,
  contact: 120,
  reason: 300,
  note: 200,
  agendaItems: 60,
  agendaTitle: 200,
  bodies: 60,
  people: 1_500,
  groups: 40,
  seat: 20,
  guests: 200,
  papers: 60,
  decisions: 10_000,
  speech: 8_000,
  speeches: 300,
  occurrences: 60,
} as const;
