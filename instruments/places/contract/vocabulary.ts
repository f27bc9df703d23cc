// The words of places, one per idea, and the walls of what may be typed.
export const placeKinds = ['studio', 'home', 'station'] as const;
export type PlaceKind = (typeof placeKinds)[number];

export const placeStates = ['planned', 'open', 'resting', 'closed'] as const;
export type PlaceState = (typeof placeStates)[number];

export const swapStates = ['asked', 'agreed', 'declined', 'withdrawn'] as const;
export type SwapState = (typeof swapStates)[number];

export const matterStates = ['recorded', 'followed', 'in-clue', 'in-proposal', 'with-office', 'answered'] as const;
export type MatterState = (typeof matterStates)[number];

/** What the visitor says of the answer. */
export const matterResponses = ['satisfied', 'partly', 'not', 'not-reached'] as const;
export type MatterResponse = (typeof matterResponses)[number];

/** Where a matter was raised. */
export const matterOrigins = ['visit', 'contact', 'gathering', 'elsewhere'] as const;
export type MatterOrigin = (typeof matterOrigins)[number];

export const projectStates = ['prepared', 'running', 'finished', 'looked-back', 'cancelled'] as const;
export type ProjectState = (typeof projectStates)[number];

export const projectParts = ['project-lead', 'participant'] as const;
export type ProjectPart = (typeof projectParts)[number];

export const holidayWays = ['skip', 'move'] as const;
export type HolidayWay = (typeof holidayWays)[number];

export const walls = {
  title: 60,
  /** Rules of studios ask for a note, not a report. */
  raised: 500,
  reason: 500,
  aim: 2_000,
  results: 2_000,
  files: 5,
  mattersInVisit: 5,
  dutiesAtOnce: 400,
  participants: 50,
  milestones: 20,
  /** Fewer answers than these say nothing and could give somebody away. */
  fewestAnswers: 5,
} as const;
