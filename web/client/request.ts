// The one way to the server: JSON under /api, the session renewed without losing the page.
import { isRefusal } from '#platform/errors';
import { Problem, type SpokenRefusal } from './problem.ts';
import { type RequestOptions, send } from './send.ts';
import { surroundings } from './surroundings.ts';

const sessionCodes = new Set(['session-ended', 'sign-in-required']);

async function read(response: Response): Promise<unknown> {
  if (response.status === 204) return undefined;
  const text = await response.text().catch(() => {
    throw new Problem('unreachable');
  });
  try {
    return text === '' ? undefined : JSON.parse(text);
  } catch {
    throw new Problem(response.status >= 500 ? 'server' : 'unreadable', response.status);
  }
}

/** Sends, renews an ended session once, and tells answers, refusals and problems apart. */
export async function request<Answer>(path: string, options: RequestOptions = {}): Promise<Answer | SpokenRefusal> {
  for (let isRepetition = false; ; isRepetition = true) {
    const response = await send(path, options);
    const answer = await read(response);
    if (isRefusal(answer)) {
      const isSessionOver = response.status === 401 && sessionCodes.has(answer.code);
      if (isSessionOver && !isRepetition && (await surroundings.renewSession?.())) continue;
      return answer as SpokenRefusal;
    }
    if (!response.ok) throw new Problem(response.status >= 500 ? 'server' : 'unreadable', response.status);
    return answer as Answer;
  }
}
