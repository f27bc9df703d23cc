// The verbs one has on a case, as the server says, in one bar under the sheet.
import { useState } from 'react';
import type { ProposalView } from '#instruments/proposals/contract';
import { useTranslate } from '#web/client';
import { useCaseWords } from '../proposals/words/index.ts';
import { ActionBar } from './bar/action-bar.tsx';
import { caseVerbs } from './bar/case-verbs.ts';
import { shownVerbs } from './bar/main-verb.ts';
import { CaseVerbForm } from './case/case-verb-form.tsx';
import * as words from './words.ts';

const verbOfRecommendation: Readonly<Record<string, string>> = {
  file: 'file',
  'not-file': 'decline-to-file',
  merge: 'merge',
  convert: 'convert',
};

export function CaseActions({ proposal }: { proposal: ProposalView }) {
  const t = useTranslate(words);
  const caseWords = useCaseWords();
  const [open, setOpen] = useState<string>();
  const recommended = proposal.review?.recommendedDecision;
  const preferred = recommended ? verbOfRecommendation[recommended] : undefined;
  const shown = shownVerbs(caseVerbs, proposal.abilities, preferred);
  const labelOf = (verb: string) =>
    verb === 'name-key' && proposal.isKey ? t('nameKey.noLonger') : caseWords.say(`proposals.verbs.${verb}`);
  const isOfficial = caseVerbs.some((look) => look.verb === open && look.isOfficial);
  return (
    <>
      {shown.length > 0 ? (
        <ActionBar label={t('bar.case')} shown={shown} labelOf={labelOf} onVerb={setOpen} hasKeys />
      ) : null}
      {open ? (
        <CaseVerbForm
          verb={open}
          proposal={proposal}
          label={labelOf(open)}
          isOfficial={isOfficial}
          onClose={() => setOpen(undefined)}
        />
      ) : null}
    </>
  );
}
