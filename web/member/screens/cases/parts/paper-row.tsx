import { useTranslate } from '#web/client';
import { Icon } from '#web/ui';
import * as words from '../messages/index.ts';
import type { Paper } from './use-papers.ts';

export function PaperRow({ paper }: { paper: Paper }) {
  const t = useTranslate(words);
  return (
    <li>
      <span>{paper.name}</span>
      {(['pdf', 'docx'] as const).map((format) => (
        <a
          key={format}
          href={paper.address(format)}
          download
          aria-label={t('documents.as', { name: paper.name, format: format === 'pdf' ? 'PDF' : 'Word' })}
        >
          <Icon name="download" size={16} />
          {format === 'pdf' ? 'PDF' : 'Word'}
        </a>
      ))}
    </li>
  );
}
