// The official papers and the attachments, to take away.

import type { ProposalView } from '#instruments/proposals/contract';
import { useTranslate } from '#web/client';
import { Icon } from '#web/ui';
import * as words from '../messages/index.ts';
import { PaperRow } from './paper-row.tsx';
import { usePapers } from './use-papers.ts';
import './documents.css';

export function Documents({ view }: { view: ProposalView }) {
  const t = useTranslate(words);
  const papers = usePapers(view);
  if (papers.length + view.attachments.length === 0) return null;
  return (
    <section>
      <h2 className="ui-section-title">{t('page.documents')}</h2>
      <ul className="case-papers">
        {papers.map((paper) => (
          <PaperRow key={paper.key} paper={paper} />
        ))}
        {view.attachments.map(({ id, name }) => (
          <li key={id}>
            <a href={`/api/files/${id}`} download data-whole>
              <Icon name="attach" size={16} />
              {name}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
