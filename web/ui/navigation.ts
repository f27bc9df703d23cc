// How one goes somewhere inside an audience.
import { createContext } from 'react';

export interface Navigation {
  /** `/desk`, without a slash at its end. */
  base: string;
  /** Goes to a whole address without reading the page anew. */
  go: (href: string) => void;
}

export const NavigationContext = createContext<Navigation | undefined>(undefined);
export const NavigationProvider = NavigationContext.Provider;
