// The documents of a case, in the margin.
import type { ProposalView } from '#instruments/proposals/contract';
import { useTranslate } from '#web/client';
import { Link } from '#web/ui';
import './case-papers.css';
import * as words from '../messages/index.ts';
import { addressOfPaper, papersOf } from './case-papers.ts';
import { paperFormats } from './paper-formats.ts';
import { usePaperName } from './use-paper-name.ts';

export function DocumentList({ proposal }: { proposal: ProposalView }) {
  const t = useTranslate(words);
  const nameOf = usePaperName();
  const papers = papersOf(proposal);
  if (papers.length === 0) return null;
  return (
    <section data-screen-only>
      <h2>{t('papers.documents')}</h2>
      <ul className="case-papers">
        {papers.map((paper) => (
          <li key={paper.key}>
            <span>{nameOf(paper)}</span>
            {paperFormats.map(({ format, label }) => (
              <Link
                key={format}
                href={addressOfPaper(proposal.id, paper, format)}
                aria-label={t('papers.as', { name: nameOf(paper), format: label })}
                download
              >
                {label}
              </Link>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
