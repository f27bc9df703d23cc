// Who is here. Inside <Welcome> there is always somebody.
import { createContext, useContext } from 'react';
import type { Session } from './session-answer.ts';

export interface SessionHold {
  session: Session;
  /** `andThen` runs once the server has ended the session, before the page is read anew. */
  signOut: (andThen?: () => Promise<void>) => Promise<void>;
  /** Reads the session again, e.g. after the menu's counts changed. */
  refresh: () => Promise<unknown>;
}

export const SessionContext = createContext<SessionHold | undefined>(undefined);

export function useSessionHold(): SessionHold {
  const hold = useContext(SessionContext);
  if (!hold) throw new Error('A screen that needs a session must stand inside <Welcome>.');
  return hold;
}

export function useSession(): Session {
  return useSessionHold().session;
}
