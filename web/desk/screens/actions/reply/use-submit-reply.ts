// Saves what is unsaved, then sends the reply on its way to countersigning and sign-off.
import type { ProposalView } from '#instruments/proposals/contract';
import type { UndertakingView } from '#kernel/undertakings/contract';
import { isRefusal, useAct, useGo, useTranslate, useTroubleText } from '#web/client';
import { useToast } from '#web/ui';
import type { Envelope } from '../form/target.ts';
import type { VerbAnswer } from '../form/verb-options.ts';
import * as words from '../words.ts';
import type { ReplyDraftHandle } from './use-reply-draft.ts';

interface Submitting {
  proposal: ProposalView;
  undertaking: UndertakingView;
  handle: ReplyDraftHandle;
}

export function useSubmitReply({ proposal, undertaking, handle }: Submitting) {
  const t = useTranslate(words);
  const toast = useToast();
  const go = useGo();
  const troubleText = useTroubleText();
  const act = useAct<Envelope, VerbAnswer>('undertakings.submit-reply', { cases: () => [proposal.id] });

  async function submit() {
    const { draft, save } = handle;
    const version = draft.hasUnsaved ? await save() : Math.max(draft.version ?? 0, proposal.version);
    if (version === undefined) return;
    const answer = await act.actAndWait({ id: undertaking.id, version, input: {} }).catch(() => undefined);
    if (answer === undefined || isRefusal(answer)) return;
    toast(t('forms.submit-reply.done'));
    go(`/proposals/${proposal.id}`);
  }

  return { submit: () => void submit(), isPending: act.isPending, trouble: troubleText(act) };
}
