// The sheet of one case: head, document, handling, margin, and the bar of verbs at the bottom.
import type { ProposalView } from '#instruments/proposals/contract';
import { useTranslate } from '#web/client';
import { Sheet } from '#web/ui';
import './case-sheet.css';
import './case-margin.css';
import './case-verbs.css';
import { CaseActions, UndertakingActions } from '../../actions/index.ts';
import * as words from '../messages/index.ts';
import { undertakingForBar } from './bar-undertaking.ts';
import { CaseBody } from './case-body.tsx';
import { CaseFiles } from './case-files.tsx';
import { CaseHandling } from './case-handling.tsx';
import { CaseHead } from './case-head.tsx';
import { CaseLinks } from './case-links.tsx';
import { CasePeople } from './case-people.tsx';
import { CaseReview } from './case-review.tsx';
import { CaseSections } from './case-sections.tsx';
import { CaseTimeline } from './case-timeline.tsx';
import { DocumentList } from './document-list.tsx';
import { endedEarly } from './track-steps.ts';
import { useArrivalAtPlace } from './use-arrival-at-place.ts';

export interface CaseSheetProps {
  proposal: ProposalView;
  /** A page of its own, not beside a list. */
  isAlone: boolean;
}

export function CaseSheet({ proposal, isAlone }: CaseSheetProps) {
  const t = useTranslate(words);
  useArrivalAtPlace();
  const inBar = undertakingForBar(proposal);
  const isReviewUrgent = proposal.state === 'returned' || endedEarly.includes(proposal.state);
  const review = <CaseReview proposal={proposal} />;
  return (
    <div className="case">
      <Sheet as="article" label={proposal.title} bleeds>
        <CaseHead proposal={proposal} isAlone={isAlone} />
        <div className="case-columns">
          <div className="case-main">
            {isReviewUrgent ? review : null}
            <CaseBody proposal={proposal} />
            {isReviewUrgent ? null : review}
            <CaseHandling proposal={proposal} undertakingInBar={inBar?.id} />
            <CaseSections proposal={proposal} place="main" />
          </div>
          <aside className="ui-margin case-margin" aria-label={t('margin')}>
            <CasePeople proposal={proposal} />
            <CaseFiles attachments={proposal.attachments} />
            <CaseLinks main={proposal.main} mergedIn={proposal.mergedIn} />
            <CaseSections proposal={proposal} place="margin" />
            <DocumentList proposal={proposal} />
            <CaseTimeline timeline={proposal.timeline} />
          </aside>
        </div>
        <div className="case-verbs" data-screen-only>
          {inBar ? <UndertakingActions proposal={proposal} undertaking={inBar} /> : <CaseActions proposal={proposal} />}
        </div>
      </Sheet>
    </div>
  );
}
