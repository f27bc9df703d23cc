// The list as it is filtered now, to take away: a workbook, or the session's ledger as an official document.
import { searchOf, useTranslate } from '#web/client';
import { Icon, Menu } from '#web/ui';
import * as words from '../messages/index.ts';
import { type Filters, questionOf } from './question.ts';

const papers = [
  { key: 'list', path: 'list.xlsx' },
  { key: 'ledgerDocx', path: 'ledger.docx' },
  { key: 'ledgerPdf', path: 'ledger.pdf' },
  { key: 'ledgerXlsx', path: 'ledger.xlsx' },
] as const;

export function ListDocuments({ filters }: { filters: Filters }) {
  const t = useTranslate(words);
  const search = searchOf(questionOf(filters));
  return (
    <Menu
      label={t('papers.verb')}
      button={
        <>
          <Icon name="download" size={17} />
          {t('papers.verb')}
        </>
      }
      verbs={[
        ...papers.map(({ key, path }) => ({
          key,
          label: t(`papers.${key}`),
          icon: 'file' as const,
          run: () => window.location.assign(`/api/proposals/${path}${search}`),
        })),
        { key: 'print', label: t('papers.print'), icon: 'print' as const, run: () => window.print() },
      ]}
    />
  );
}
