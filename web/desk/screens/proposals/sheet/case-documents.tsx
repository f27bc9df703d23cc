// The documents of a case behind one button.
import type { ProposalView } from '#instruments/proposals/contract';
import { useTranslate } from '#web/client';
import { Icon, Menu } from '#web/ui';
import * as words from '../messages/index.ts';
import { addressOfPaper, papersOf } from './case-papers.ts';
import { paperFormats } from './paper-formats.ts';
import { usePaperName } from './use-paper-name.ts';

export function CaseDocuments({ proposal }: { proposal: ProposalView }) {
  const t = useTranslate(words);
  const nameOf = usePaperName();
  const papers = papersOf(proposal).flatMap((paper) =>
    paperFormats.map(({ format, label }) => ({
      key: `${paper.key}-${format}`,
      label: `${nameOf(paper)}（${label}）`,
      icon: 'file' as const,
      run: () => window.location.assign(addressOfPaper(proposal.id, paper, format)),
    })),
  );
  return (
    <Menu
      label={t('papers.documents')}
      button={
        <>
          <Icon name="download" size={17} />
          {t('papers.documents')}
        </>
      }
      verbs={[...papers, { key: 'print', label: t('papers.printCase'), icon: 'print', run: () => window.print() }]}
    />
  );
}
