// Writing the reply (答复): left what was asked, right the answer, recommendation by recommendation.
import type { ProposalView } from '#instruments/proposals/contract';
import { Asked, useScreenParameters, useTranslate } from '#web/client';
import { ButtonLink, EmptyState, Icon, Link, Page } from '#web/ui';
import { useProposal } from '../../proposals/asks.ts';
import { DueLine, useCaseWords } from '../../proposals/words/index.ts';
import './reply-head.css';
import * as words from '../words.ts';
import { ReplyForm } from './reply-form.tsx';

const replyClocks = ['reply', 'rehandling'];

function Editor({ proposal, undertakingId }: { proposal: ProposalView; undertakingId: string }) {
  const t = useTranslate(words);
  const caseWords = useCaseWords();
  const back = `/proposals/${proposal.id}`;
  const undertaking = proposal.undertakings.find(({ id }) => id === undertakingId);
  const ability = undertaking?.abilities.find(({ verb }) => verb === 'save-reply');
  if (!undertaking || !ability?.isAllowed) {
    return (
      <EmptyState title={t('reply.closedTitle')} verb={<ButtonLink href={back}>{t('reply.back')}</ButtonLink>}>
        {ability?.reason ?? t('reply.closedAdvice')}
      </EmptyState>
    );
  }
  const clock = undertaking.clocks.find(({ kind, state }) => replyClocks.includes(kind) && state === 'running');
  return (
    <>
      <header className="reply-head">
        <Link href={back}>
          <Icon name="left" size={16} />
          {t('reply.back')}
        </Link>
        <h1 className="ui-document-title">{t('reply.title', { title: proposal.title })}</h1>
        <p>
          {proposal.number ? <span className="ui-official-number">{proposal.number}</span> : null}
          <span>{undertaking.unitName}</span>
          <span>{caseWords.say(`undertakings.roles.${undertaking.role}`)}</span>
          {undertaking.round > 1 ? <span>{t('reply.round', { round: undertaking.round })}</span> : null}
          {clock ? <DueLine due={clock} /> : null}
        </p>
      </header>
      <ReplyForm proposal={proposal} undertaking={undertaking} />
    </>
  );
}

export default function ReplyEditor() {
  const { caseId = '', undertakingId = '' } = useScreenParameters();
  return (
    <Page width="whole">
      <Asked query={useProposal(caseId)}>
        {(proposal) => <Editor proposal={proposal} undertakingId={undertakingId} />}
      </Asked>
    </Page>
  );
}
