// The parts of a proposal's page that come from its own tables, each for those who may read it.
import type { ProposalView } from '../contract.ts';
import type { ProposalReader } from './proposal-reader.ts';
import type { ProposalDetails } from './read-details.ts';

type PaperParts = Pick<
  ProposalView,
  | 'session'
  | 'category'
  | 'signers'
  | 'suggestedUnits'
  | 'attachments'
  | 'review'
  | 'decision'
  | 'returnComments'
  | 'main'
  | 'mergedIn'
  | 'grownFrom'
  | 'assignmentNote'
  | 'lookBacks'
>;

const iso = (at: string): string => new Date(at).toISOString();

/** Who was invited and did not sign is between the proposers and the office. */
function signersOf(details: ProposalDetails, { isProposer, isOffice }: ProposalReader): ProposalView['signers'] {
  return details.signers
    .filter(({ state }) => state === 'signed' || isProposer || isOffice)
    .map((signer) => ({ ...signer, at: signer.at ? iso(signer.at) : null }));
}

function decisionOf(details: ProposalDetails): ProposalView['decision'] {
  if (!details.decided_at) return null;
  return {
    reasonCode: details.decision_reason,
    explanation: details.decision_explanation,
    meeting: details.decision_meeting,
    at: details.decided_at.toISOString(),
  };
}

export function paperParts(details: ProposalDetails, reader: ProposalReader): PaperParts {
  const { isProposer, isOffice, isHandling, isConcerned } = reader;
  const remarks = (kind: string, isRead: boolean) => (isRead ? details.remarks.filter((one) => one.kind === kind) : []);
  const hasReview = isOffice && details.review_decision !== null;
  return {
    session: details.session,
    category: details.category,
    signers: signersOf(details, reader),
    suggestedUnits: isConcerned ? details.suggested_units : [],
    attachments: details.files,
    review: hasReview
      ? {
          recommendedDecision: details.review_decision,
          reasonCode: details.review_reason,
          note: details.review_note,
        }
      : null,
    decision: isConcerned ? decisionOf(details) : null,
    returnComments: remarks('returned', isProposer || isOffice).map(({ at, by, text }) => ({
      at: iso(at),
      by,
      comments: text,
    })),
    main: details.main,
    mergedIn: details.merged_in,
    grownFrom: details.grown_from,
    assignmentNote: isOffice || isHandling ? details.assignment_note : '',
    lookBacks: remarks('look-back', isConcerned).map(({ at, by, finding, text }) => ({
      at: iso(at),
      by,
      finding: finding ?? '',
      note: text,
    })),
  };
}
