// Rating a reply: process and result apart, nothing chosen beforehand, under one's own sign-in, once.
import './cases.css';
import { Asked, useScreenParameters, useTranslate } from '#web/client';
import { ButtonLink, EmptyState, Page, PageHeader } from '#web/ui';
import { canDo, useProposal } from '../words/asks.ts';
import * as words from './messages/index.ts';
import { RatingForm } from './rating-form.tsx';

export default function Rate() {
  const t = useTranslate(words);
  const { caseId = '', undertakingId = '' } = useScreenParameters();
  const proposal = useProposal(caseId);
  const undertaking = proposal.data?.undertakings.find(({ id }) => id === undertakingId);
  return (
    <Page width="form">
      <PageHeader
        title={t('rate.title')}
        lead={undertaking?.unitName}
        back={{ label: t('rate.back'), href: `/cases/${caseId}/reply/${undertakingId}` }}
      />
      <Asked query={proposal}>
        {(view) =>
          undertaking && canDo(undertaking.abilities, 'rate') ? (
            <RatingForm view={view} undertaking={undertaking} />
          ) : (
            <EmptyState
              title={t('rate.cannot')}
              verb={<ButtonLink href={`/cases/${view.id}`}>{t('rate.toCase')}</ButtonLink>}
            >
              {undertaking?.abilities.find(({ verb }) => verb === 'rate')?.reason}
            </EmptyState>
          )
        }
      </Asked>
    </Page>
  );
}
