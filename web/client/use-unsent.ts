import { countDrafts } from './kept-draft.ts';
import { ownerOf } from './outbox/mark.ts';
import { useMark } from './outbox/use-mark.ts';
import { useSession } from './session.tsx';

/** How much of one's work this device alone has: things waiting to be sent, drafts not uploaded. */
export function useUnsent(): number {
  const session = useSession();
  return useMark(ownerOf(session)) + countDrafts(localStorage, session.account.id);
}
