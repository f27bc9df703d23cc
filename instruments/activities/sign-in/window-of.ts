// When signing in to this activity is open: its own rules where the organiser set some, else the committee's.
import type { Gathering } from '#kernel/gatherings';
import type { Settings } from '#platform/settings';
import type { Acceptance, Window } from './rules.ts';
import { signInNumbers } from './settings.ts';
import type { SignInRules } from './storage.ts';

export interface Opening {
  readonly rules: SignInRules;
  readonly window: Window;
}

export function openingOf(
  { startsAt, endsAt }: Pick<Gathering, 'startsAt' | 'endsAt'>,
  kept: SignInRules | null,
  settings: Settings,
): Opening {
  const opensMinutesBefore = settings.get(signInNumbers.opensMinutesBefore);
  const rules = kept ?? { opensMinutesBefore, allowsSelf: false, isClosed: false };
  const opensAt = new Date(startsAt.getTime() - rules.opensMinutesBefore * 60_000);
  return { rules, window: { opensAt, closesAt: endsAt } };
}

export const acceptanceOf = (settings: Settings, isTyped: boolean): Acceptance => ({
  codeSeconds: settings.get(isTyped ? signInNumbers.typedSeconds : signInNumbers.codeSeconds),
  heldHours: settings.get(signInNumbers.heldHours),
});
