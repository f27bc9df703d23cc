/** Where what was made of an issue is worked on. */
const places: Readonly<Record<string, string>> = {
  'topic-clue': '/topics/clues',
  'information-commission': '/information-reports/commissions',
  'information-report': '/information-reports/reports',
};

export const grownHref = (kind: string, id: string): string => `${places[kind] ?? '/proposals'}/${id}`;
