// A unit's reply as the letter it is, answer by answer; then the way to rating it.
import '../cases.css';
import { Asked, useScreenParameters, useTranslate } from '#web/client';
import { EmptyState, Page, PageHeader } from '#web/ui';
import { useProposal } from '../../words/asks.ts';
import * as words from '../messages/index.ts';
import { ReplyOf } from './reply-of.tsx';

export default function ReplyScreen() {
  const t = useTranslate(words);
  const { caseId = '', undertakingId } = useScreenParameters();
  const proposal = useProposal(caseId);
  const unit = proposal.data?.undertakings.find(({ id }) => id === undertakingId)?.unitName ?? '';
  return (
    <Page width="form">
      <PageHeader title={t('reply.title', { unit })} back={{ label: t('reply.back'), href: `/cases/${caseId}` }} />
      <Asked query={proposal}>
        {(view) => {
          const undertaking = view.undertakings.find(({ id }) => id === undertakingId);
          return undertaking ? (
            <ReplyOf view={view} undertaking={undertaking} />
          ) : (
            <EmptyState title={t('reply.none')} />
          );
        }}
      </Asked>
    </Page>
  );
}
