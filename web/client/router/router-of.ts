// The ways of one audience: its screens, each fetched when first looked at, and where one stands among them.
// Our own, because an address of ours is a path with a few open parts, and the general router was a fifth of the
// phone's first load.
import type { ComponentType } from 'react';
import type { Audience, Screen } from '../screens.ts';
import { type Found, matcherOf } from './match-screen.ts';
import { type Place, type Places, placesOf } from './place.ts';

export interface Standing {
  readonly place: Place;
  readonly parameters: Readonly<Record<string, string>>;
  /** `on-its-way` until its file is here; `missing` when no screen has this address. */
  readonly screen: ComponentType | 'on-its-way' | 'missing';
  /** Why the screen could not be fetched. */
  readonly trouble?: unknown;
}

export interface Router extends Pick<Places, 'go' | 'listen'> {
  readonly audience: Audience;
  /** As far as it is known without waiting. */
  standing: () => Standing;
  /** With its screen fetched. */
  arriveAt: (place: Place) => Promise<Standing>;
}

export function routerOf(audience: Audience): Router {
  const { go, listen, here } = placesOf(audience.basepath);
  const match = matcherOf(audience.screens);
  const fetched = new Map<Screen, ComponentType>();
  const standingAt = (place: Place, found: Found | undefined): Standing => {
    if (!found) return { place, parameters: {}, screen: 'missing' };
    return { place, parameters: found.parameters, screen: fetched.get(found.screen) ?? 'on-its-way' };
  };
  async function arriveAt(place: Place): Promise<Standing> {
    const found = match(place.path);
    try {
      if (found && !fetched.has(found.screen)) fetched.set(found.screen, (await found.screen.load()).default);
      return standingAt(place, found);
    } catch (trouble) {
      return { ...standingAt(place, found), trouble };
    }
  }
  const standing = () => standingAt(here(), match(here().path));
  return { audience, go, listen, standing, arriveAt };
}
