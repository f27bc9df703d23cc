import type { ProposalView } from '#instruments/proposals/contract';
import { useTranslate } from '#web/client';
import { PageHeader, Sheet, Stack, Tag } from '#web/ui';
import { useCaseWords } from '../words/index.ts';
import * as words from './messages/index.ts';
import { Actions } from './parts/actions.tsx';
import { CaseSections } from './parts/case-sections.tsx';
import { Commitments } from './parts/commitments.tsx';
import { Consultations } from './parts/consultations.tsx';
import { Decision } from './parts/decision.tsx';
import { Documents } from './parts/documents.tsx';
import { Handling } from './parts/handling.tsx';
import { History } from './parts/history.tsx';
import { ProposalDocument } from './parts/proposal-document.tsx';
import { SignerNames } from './parts/signer-names.tsx';
import { Turn } from './parts/turn.tsx';
import { Way } from './parts/way.tsx';
import { Withdraw } from './parts/withdraw.tsx';

export function CaseView({ view }: { view: ProposalView }) {
  const t = useTranslate(words);
  const { say } = useCaseWords();
  return (
    <>
      <PageHeader
        title={view.title}
        number={view.number ?? undefined}
        back={{ label: t('page.back'), href: '/cases' }}
        lead={
          <>
            {say(`proposals.kinds.${view.kind}`)} · {say(`proposals.occasions.${view.occasion}`)}
            {view.category ? ` · ${view.category.name}` : ''}{' '}
            {view.isKey ? <Tag tone="official">{t('page.key')}</Tag> : null}
          </>
        }
      />
      <Stack gap={5}>
        <Turn view={view} />
        <Actions view={view} />
        <Decision view={view} />
        <Handling view={view} />
        <Commitments view={view} />
        <Consultations view={view} />
        <CaseSections view={view} />
        <Way view={view} />
        <Sheet bleeds label={t('page.document')}>
          <ProposalDocument view={view} />
        </Sheet>
        <SignerNames view={view} />
        <Documents view={view} />
        <History view={view} />
        <Withdraw view={view} />
      </Stack>
    </>
  );
}
