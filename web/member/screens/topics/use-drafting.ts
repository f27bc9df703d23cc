// A proposal begun from a topic or a cultivation, in one tap; the two stay joined.
import { useAct, useGo } from '#web/client';

interface Begun {
  input: { kind: 'individual'; title: string; situation?: string; sourceCaseId: string };
}

export function useDrafting(sourceCaseId: string) {
  const go = useGo();
  const drafting = useAct<Begun, { caseId: string }>('proposals.draft', {
    onDone: ({ caseId }) => go(`/write/${caseId}`),
  });
  const begin = (title: string, situation?: string) =>
    drafting.act({ input: { kind: 'individual', title, ...(situation ? { situation } : {}), sourceCaseId } });
  return { ...drafting, begin };
}
