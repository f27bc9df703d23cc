// The head of a case: its number in red, what it is, its title, where it stands, whose turn it is.
import type { ProposalView } from '#instruments/proposals/contract';
import { useTranslate } from '#web/client';
import { ButtonLink } from '#web/ui';
import './case-head.css';
import * as words from '../messages/index.ts';
import { CaseDocuments } from './case-documents.tsx';
import { CaseFacts } from './case-facts.tsx';
import { CaseMarks } from './case-marks.tsx';
import { CaseTrack } from './case-track.tsx';
import { CaseTurn } from './case-turn.tsx';

export function CaseHead({ proposal, isAlone }: { proposal: ProposalView; isAlone: boolean }) {
  const t = useTranslate(words);
  return (
    <header className="case-head">
      <div className="case-head-top">
        <CaseMarks proposal={proposal} />
        <span className="case-head-verbs" data-screen-only>
          <CaseDocuments proposal={proposal} />
          {isAlone ? null : (
            <ButtonLink kind="quiet" icon="right" href={`/proposals/${proposal.id}`}>
              {t('head.openAlone')}
            </ButtonLink>
          )}
        </span>
      </div>
      <h1 className="ui-document-title">{proposal.title || t('head.untitled')}</h1>
      <CaseTrack proposal={proposal} />
      <CaseTurn proposal={proposal} />
      <CaseFacts proposal={proposal} />
    </header>
  );
}
