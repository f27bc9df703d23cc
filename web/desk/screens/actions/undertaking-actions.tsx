// The verbs one has on one unit's undertaking, beside it on the sheet.
import { useState } from 'react';
import type { ProposalView } from '#instruments/proposals/contract';
import type { UndertakingView } from '#kernel/undertakings/contract';
import { useGo, useTranslate } from '#web/client';
import { useCaseWords } from '../proposals/words/index.ts';
import { ActionBar } from './bar/action-bar.tsx';
import { shownVerbs } from './bar/main-verb.ts';
import { ownsKeys } from './bar/owns-keys.ts';
import { undertakingVerbs } from './bar/undertaking-verbs.ts';
import { replyAddress } from './reply/reply-address.ts';
import { UndertakingVerbForm } from './undertaking/undertaking-verb-form.tsx';
import * as words from './words.ts';

interface UndertakingActionsProps {
  proposal: ProposalView;
  undertaking: UndertakingView;
}

export function UndertakingActions({ proposal, undertaking }: UndertakingActionsProps) {
  const t = useTranslate(words);
  const caseWords = useCaseWords();
  const go = useGo();
  const [open, setOpen] = useState<string>();
  const shown = shownVerbs(undertakingVerbs, undertaking.abilities);
  const labelOf = (verb: string) =>
    verb === 'save-reply' ? t('bar.writeReply') : caseWords.say(`undertakings.verbs.${verb}`);
  const run = (verb: string) => (verb === 'save-reply' ? go(replyAddress(proposal.id, undertaking.id)) : setOpen(verb));
  return (
    <>
      {shown.length > 0 ? (
        <ActionBar
          isInline
          label={t('bar.undertaking', { unit: undertaking.unitName })}
          shown={shown}
          labelOf={labelOf}
          onVerb={run}
          hasKeys={ownsKeys(proposal, undertaking)}
        />
      ) : null}
      {open ? (
        <UndertakingVerbForm
          {...{ proposal, undertaking }}
          verb={open}
          label={labelOf(open)}
          isOfficial={undertakingVerbs.some((look) => look.verb === open && look.isOfficial)}
          onClose={() => setOpen(undefined)}
        />
      ) : null}
    </>
  );
}
