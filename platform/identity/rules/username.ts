// Names people sign in with: letters of any script, digits and . _ - @, compared without regard to case or width.
import { type Refusal, refuse } from '#platform/errors';

const shape = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}._@-]{1,63}$/u;

export function normalUsername(typed: string): string {
  return typed.normalize('NFKC').trim().toLowerCase();
}

export function usernameProblem(typed: string): Refusal | null {
  return shape.test(normalUsername(typed)) ? null : refuse('username-invalid');
}
