import type { ProposalView } from '#instruments/proposals/contract';
import { useAct, useTranslate, useTroubleText } from '#web/client';
import { Button, TroubleLine, useToast } from '#web/ui';
import * as words from '../messages/index.ts';

/** The convenor or the keeper of the seal stands for the body with it. */
export function ConfirmForBody({ view, disabledReason }: { view: ProposalView; disabledReason: string | undefined }) {
  const t = useTranslate(words);
  const toast = useToast();
  const troubleText = useTroubleText();
  const confirming = useAct<{ id: string; version: number; input: object }>('proposals.confirm-for-body', {
    cases: ({ id }) => [id],
    onDone: () => toast(t('page.confirmedForBody')),
  });
  return (
    <>
      <Button
        kind="official"
        wide
        pending={confirming.isPending}
        disabledReason={disabledReason}
        onClick={() => confirming.act({ id: view.id, version: view.version, input: {} })}
      >
        {t('page.confirmForBody')}
      </Button>
      <TroubleLine>{troubleText(confirming)}</TroubleLine>
    </>
  );
}
