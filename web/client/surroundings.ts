// What a call to the server is made with; the page sets it.
import { defaultLocale, type Locale } from '#platform/locale';

interface Surroundings {
  fetch: typeof globalThis.fetch;
  locale: () => Locale;
  /** Lets the person sign in again; answers whether they did. Absent while nobody is signed in. */
  renewSession: (() => Promise<boolean>) | undefined;
  /** The member in whose name this audience works, if not one's own. */
  actingFor: () => string | null;
}

export const surroundings: Surroundings = {
  fetch: (...call) => globalThis.fetch(...call),
  locale: () => defaultLocale,
  renewSession: undefined,
  actingFor: () => null,
};

export function setSurroundings(changes: Partial<Surroundings>) {
  Object.assign(surroundings, changes);
}
