// The official documents of one case and where they are downloaded.
import type { ProposalView } from '#instruments/proposals/contract';
import { searchOf } from '#web/client';

export interface Paper {
  key: string;
  document: ProposalView['documents'][number];
  unitName?: string;
  round?: number;
  parameters: { undertaking?: string; round?: number };
}

export function papersOf({ documents, undertakings }: ProposalView): Paper[] {
  const papers: Paper[] = [];
  if (documents.includes('proposal')) papers.push({ key: 'proposal', document: 'proposal', parameters: {} });
  if (documents.includes('assignment-notice')) {
    papers.push({ key: 'notice', document: 'assignment-notice', parameters: {} });
  }
  if (!documents.includes('reply-letter')) return papers;
  for (const { id, unitName, replies } of undertakings) {
    for (const { round } of replies) {
      papers.push({
        key: `${id}-${round}`,
        document: 'reply-letter',
        unitName,
        round,
        parameters: { undertaking: id, round },
      });
    }
  }
  return papers;
}

export function addressOfPaper(caseId: string, paper: Paper, format: 'docx' | 'pdf'): string {
  return `/api/proposals/documents/${caseId}/${paper.document}.${format}${searchOf(paper.parameters)}`;
}
