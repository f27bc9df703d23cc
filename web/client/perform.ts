// Acts and queries by their public names.
import { v7 as newKey } from 'uuid';
import { type Parameters, searchOf } from './parameters.ts';
import type { SpokenRefusal } from './problem.ts';
import { request } from './request.ts';

function pathOf(name: string): string {
  return `/${name.split('.').map(encodeURIComponent).join('/')}`;
}

export function newIntent(): string {
  return newKey();
}

/** Carries out an act by its public name: `perform('proposals.file', {…})`. */
export function perform<Input, Answer>(
  name: string,
  input: Input,
  options: { intent?: string; signal?: AbortSignal } = {},
): Promise<Answer | SpokenRefusal> {
  const intent = options.intent ?? newIntent();
  return request<Answer>(pathOf(name), { method: 'POST', body: input, intent, signal: options.signal });
}

/** Asks a query by its public name: `ask('proposals.queue', { state: 'submitted' })`. */
export function ask<Answer>(
  name: string,
  parameters: Parameters = {},
  signal?: AbortSignal,
): Promise<Answer | SpokenRefusal> {
  return request<Answer>(`${pathOf(name)}${searchOf(parameters)}`, { signal });
}
