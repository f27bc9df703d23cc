import { useState } from 'react';
import type { ProposalView } from '#instruments/proposals/contract';
import { useAct, useTranslate, useTroubleText } from '#web/client';
import { Button, ConfirmDialog, Sheet, Stack, TroubleLine } from '#web/ui';
import { abilityTo } from '../words/asks.ts';
import { useCaseWords } from '../words/index.ts';
import { bodyLengthOf } from './draft.ts';
import { draftOf } from './draft-of.ts';
import * as words from './messages/index.ts';
import { Checklist } from './parts/checklist-view.tsx';
import { type Act, useSubmitting } from './use-submitting.ts';

export function Review({ view }: { view: ProposalView }) {
  const t = useTranslate(words);
  const { say } = useCaseWords();
  const troubleText = useTroubleText();
  const [isAsking, setIsAsking] = useState(false);
  const submitting = useSubmitting(view);
  const confirming = useAct<Act>('proposals.confirm-for-body', { cases: ({ id }) => [id] });
  const ability = abilityTo(view.abilities, 'submit');
  const confirmation = abilityTo(view.abilities, 'confirm-for-body');
  const unsigned = view.signers.filter(({ state }) => state === 'invited').length;
  const act = { id: view.id, version: view.version, input: {} };
  const verb = t(view.state === 'returned' ? 'submit.again' : 'submit.verb');
  return (
    <Stack gap={5}>
      <Sheet bleeds>
        <Stack gap={4}>
          <div>
            <h2 className="ui-document-title writing-review-title">{view.title || t('home.untitled')}</h2>
            <p className="ui-soft ui-small">
              {t('submit.summary', {
                kind: say(`proposals.kinds.${view.kind}`),
                occasion: say(`proposals.occasions.${view.occasion}`),
                count: view.recommendations.length,
                length: bodyLengthOf(draftOf(view)),
              })}
            </p>
          </div>
          <Checklist view={view} ability={ability} />
        </Stack>
      </Sheet>
      <p className="ui-soft">{t('submit.lead')}</p>
      <Stack gap={3}>
        {confirmation ? (
          <Button
            wide
            pending={confirming.isPending}
            disabledReason={confirmation.reason}
            onClick={() => confirming.act(act)}
          >
            {t('submit.confirmForBody')}
          </Button>
        ) : null}
        <Button
          kind="official"
          wide
          disabledReason={ability?.isAllowed ? undefined : ability?.reason}
          onClick={() => setIsAsking(true)}
        >
          {verb}
        </Button>
        <TroubleLine>{troubleText(confirming)}</TroubleLine>
      </Stack>
      <ConfirmDialog
        title={t('submit.confirmTitle')}
        isOpen={isAsking}
        onClose={() => setIsAsking(false)}
        verb={verb}
        kind="official"
        pending={submitting.isPending}
        error={troubleText(submitting)}
        onConfirm={() => submitting.act(act)}
      >
        <p>{t('submit.confirmLead')}</p>
        {unsigned > 0 ? <p>{t('submit.unsigned', { count: unsigned })}</p> : null}
      </ConfirmDialog>
    </Stack>
  );
}
