// One case on a page of its own.
import { useScreenParameters, useTranslate } from '#web/client';
import { Icon, Link, Page } from '#web/ui';
import './proposals.css';
import * as words from './messages/index.ts';
import { OpenSheet } from './sheet/open-sheet.tsx';

export default function Proposal() {
  const t = useTranslate(words);
  const { caseId = '' } = useScreenParameters();
  return (
    <Page width="whole">
      <nav className="desk-back" aria-label={t('back')} data-screen-only>
        <Link href="/proposals">
          <Icon name="left" size={16} />
          {t('back')}
        </Link>
      </nav>
      <OpenSheet key={caseId} caseId={caseId} isAlone />
    </Page>
  );
}
