// Moments as the office's wall clock shows them (Shanghai), for `datetime-local` fields.
const offsetMilliseconds = 8 * 60 * 60 * 1000;

/** `2026-11-26T10:00:00.000Z` → `2026-11-26T18:00` */
export const wallClockOf = (iso: string): string =>
  new Date(new Date(iso).getTime() + offsetMilliseconds).toISOString().slice(0, 16);

/** `2026-11-26T18:00` → `2026-11-26T18:00:00+08:00`; null while it is not complete. */
export const momentOf = (wallClock: string): string | null =>
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(wallClock) ? `${wallClock}:00+08:00` : null;
