// The verbs one has on one commitment (承诺事项): evidence, verification, or back to the unit.
import { useState } from 'react';
import type { ProposalView } from '#instruments/proposals/contract';
import {
  type CommitmentView,
  giveEvidenceInput,
  returnEvidenceInput,
  verifyCommitmentInput,
} from '#kernel/recommendations/contract';
import { useTranslate } from '#web/client';
import { useCaseWords } from '../proposals/words/index.ts';
import { ActionBar } from './bar/action-bar.tsx';
import { commitmentVerbs } from './bar/commitment-verbs.ts';
import { shownVerbs } from './bar/main-verb.ts';
import { type OneText, OneTextForm } from './form/one-text-form.tsx';
import { commitmentTarget } from './form/target.ts';
import * as words from './words.ts';

const oneTexts: Readonly<Record<string, OneText>> = {
  'give-evidence': { schema: giveEvidenceInput, field: 'evidence', rows: 6 },
  verify: { schema: verifyCommitmentInput, field: 'note' },
  'return-evidence': { schema: returnEvidenceInput, field: 'reason' },
};

export function CommitmentActions(props: { proposal: ProposalView; commitment: CommitmentView }) {
  const { proposal, commitment } = props;
  const t = useTranslate(words);
  const caseWords = useCaseWords();
  const [open, setOpen] = useState<string>();
  const shown = shownVerbs(commitmentVerbs, commitment.abilities);
  const labelOf = (verb: string) => caseWords.say(`undertakings.verbs.${verb}`);
  const oneText = open ? oneTexts[open] : undefined;
  return (
    <>
      {shown.length > 0 ? (
        <ActionBar isInline label={t('bar.commitment')} shown={shown} labelOf={labelOf} onVerb={setOpen} />
      ) : null}
      {open && oneText ? (
        <OneTextForm
          verb={open}
          label={labelOf(open)}
          target={commitmentTarget(proposal, commitment)}
          oneText={oneText}
          onClose={() => setOpen(undefined)}
        />
      ) : null}
    </>
  );
}
