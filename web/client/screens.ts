// How an audience's screens are listed.
import type { ComponentType, ReactNode } from 'react';

export interface Screen {
  /** `/proposals/$caseId`; parts beginning with `$` are its parameters. */
  path: string;
  /** The screen is the default export of its file, fetched when it is first looked at. */
  load: () => Promise<{ default: ComponentType }>;
}

/** What `screens/<instrument>/routes.ts` exports. */
export interface ScreenList {
  screens: readonly Screen[];
}

export interface Audience {
  basepath: string;
  shell: () => ReactNode;
  notFound: () => ReactNode;
  /** Stands where a screen broke. */
  failed: (props: { error: unknown; reset: () => void }) => ReactNode;
  screens: readonly Screen[];
}

export function screensOf(lists: Readonly<Record<string, ScreenList>>): Screen[] {
  return Object.values(lists).flatMap((list) => list.screens);
}
