// Who has signed in, and what is open to them.
import type { Locale } from '#platform/locale';

export interface Seat {
  id: string;
  name: string;
}

export interface MenuEntry {
  key: string;
  /** Inside the audience: `/proposals`. */
  href: string;
  /** Entries of one group stand under one heading. */
  group?: string;
  label?: string;
  count?: number;
}

export interface Session {
  account: { id: string; username: string };
  person: { id: string; name: string };
  tenant: { id: string; name: string };
  roles: readonly string[];
  locale?: Locale;
  seats: readonly Seat[];
  /** The instruments of one's roles, in the order of the rail. */
  menu: readonly MenuEntry[];
  /** Set while one acts for somebody: `person` is then that member. */
  actingFor?: { by: string; endsAt: string };
  /** What must be done before anything else is open. */
  pending?: 'change-password' | 'set-up-second-factor' | null;
}
