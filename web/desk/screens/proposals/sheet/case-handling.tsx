// How the units handle it, one after the other, and what a later look found.
import type { ProposalView } from '#instruments/proposals/contract';
import { useTranslate } from '#web/client';
import { SheetSection } from '#web/ui';
import * as words from '../messages/index.ts';
import { LookBacks } from './look-backs.tsx';
import { LooseCommitments } from './loose-commitments.tsx';
import { Undertaking } from './undertaking.tsx';

export interface CaseHandlingProps {
  proposal: ProposalView;
  /** The unit whose verbs stand in the bar. */
  undertakingInBar: string | undefined;
}

export function CaseHandling({ proposal, undertakingInBar }: CaseHandlingProps) {
  const t = useTranslate(words);
  const { undertakings } = proposal;
  return (
    <>
      {undertakings.length > 0 ? (
        <SheetSection title={t('handling.title', { count: undertakings.length })}>
          {undertakings.map((undertaking) => (
            <Undertaking
              key={undertaking.id}
              undertaking={undertaking}
              proposal={proposal}
              hasVerbsElsewhere={undertaking.id === undertakingInBar}
            />
          ))}
        </SheetSection>
      ) : null}
      <LooseCommitments proposal={proposal} />
      <LookBacks lookBacks={proposal.lookBacks} />
    </>
  );
}
