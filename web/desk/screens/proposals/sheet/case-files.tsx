// Files that belong to the case, with their size in words.
import type { ProposalView } from '#instruments/proposals/contract';
import { useReader, useTranslate } from '#web/client';
import { Icon, Link } from '#web/ui';
import './case-papers.css';
import * as words from '../messages/index.ts';

const step = 1024;

export function useSizeText(): (bytes: number) => string {
  const { locale } = useReader();
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  return (bytes) => {
    const kilobytes = bytes / step;
    if (kilobytes < step) return `${number.format(Math.max(1, Math.round(kilobytes)))} KB`;
    return `${number.format(kilobytes / step)} MB`;
  };
}

export function CaseFiles({ attachments }: Pick<ProposalView, 'attachments'>) {
  const t = useTranslate(words);
  const sizeText = useSizeText();
  if (attachments.length === 0) return null;
  return (
    <section>
      <h2>{t('files.title', { count: attachments.length })}</h2>
      <ul className="case-files">
        {attachments.map((file) => (
          <li key={file.id}>
            <Icon name="attach" size={16} />
            <Link href={`/api/files/${file.id}`} download={file.name}>
              {file.name}
            </Link>
            <span className="ui-soft">{sizeText(file.size)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
