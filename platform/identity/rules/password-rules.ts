// Whether a password is good enough. Answers the first thing that is wrong, or null.
import { type Refusal, refuse } from '#platform/errors';
import { isCommonPassword } from './common-passwords.ts';
import { normalPassword } from './normal-password.ts';
import type { IdentityPolicy } from './policy.ts';
import { normalUsername } from './username.ts';

export const longestPassword = 200;
const fewestDistinctCharacters = 5;
const classes = [/\p{Ll}/u, /\p{Lu}/u, /\p{Nd}/u, /[^\p{Ll}\p{Lu}\p{Nd}]/u];

export interface PasswordProposal {
  readonly password: string;
  readonly username: string;
  readonly policy: IdentityPolicy;
}

function isMadeOfUsername(password: string, username: string): boolean {
  const lowered = password.toLowerCase();
  const name = normalUsername(username);
  return lowered === name || (name.length >= 4 && lowered.includes(name));
}

export function passwordProblem({ password, username, policy }: PasswordProposal): Refusal | null {
  const chosen = normalPassword(password);
  const characters = [...chosen];
  if (characters.length > longestPassword) return refuse('password-too-long', { most: longestPassword });
  if (characters.length < policy.passwordMinCharacters) {
    return refuse('password-too-short', {
      least: policy.passwordMinCharacters,
      passphrase: policy.passphraseMinCharacters,
    });
  }
  if (isMadeOfUsername(chosen, username)) return refuse('password-is-username');
  if (isCommonPassword(chosen) || new Set(characters).size < fewestDistinctCharacters) {
    return refuse('password-too-common');
  }
  const isPassphrase = characters.length >= policy.passphraseMinCharacters;
  const kinds = classes.filter((kind) => kind.test(chosen)).length;
  if (!isPassphrase && kinds < 3) {
    return refuse('password-too-simple', { passphrase: policy.passphraseMinCharacters });
  }
  return null;
}
