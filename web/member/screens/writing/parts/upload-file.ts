// One file on its way to the server, with how far it has come. A refusal comes back with its sentence.
import { isRefusal, request, type SpokenRefusal } from '#web/client';
import { sendOnce, sessionIsOver, type Upload } from './send-once.ts';

/** Null when the network or the server gave no answer. */
export async function uploadFile<Answer>(upload: Upload): Promise<Answer | SpokenRefusal | null> {
  const first = await sendOnce<Answer>(upload);
  if (first.status !== sessionIsOver) return usable(first);
  // Asking who is here lets the person sign in again over the page; then the file is sent once more.
  const session = await request('/session').catch(() => null);
  return session && !isRefusal(session) ? usable(await sendOnce<Answer>(upload)) : first.answer;
}

function usable<Answer>({ status, answer }: { status: number; answer: Answer | SpokenRefusal | null }) {
  const isUnderstood = answer !== null && (isRefusal(answer) || (status >= 200 && status < 300));
  return isUnderstood ? answer : null;
}
