// What Today asks, in one place: the screen, and the drawing before it. `public/early.js` asks the same.
export const todayAsks = [
  { name: 'proposals.today', parameters: {} },
  { name: 'today.waiting', parameters: {} },
  { name: 'proposals.list', parameters: { mine: 'invited', limit: 100 } },
] as const;
