// Two proposals to be read against each other.
import type { ProposalView } from '#instruments/proposals/contract';
import { Asked, useTranslate } from '#web/client';
import '../form/verb-form.css';
import './reading.css';
import { useProposal } from '../../proposals/asks.ts';
import { Paragraphs } from '../reply/paragraphs.tsx';
import * as words from '../words.ts';

function Text({ heading, proposal }: { heading: string; proposal: ProposalView }) {
  const t = useTranslate(words);
  const signed = proposal.signers.filter(({ state }) => state === 'signed');
  const first = proposal.body?.name ?? signed.find(({ isLead }) => isLead)?.name ?? '';
  const count = signed.length;
  return (
    // Focusable, so that the keyboard can scroll it.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard.
    <section className="actions-reading" aria-label={heading} tabIndex={0}>
      <h3>{heading}</h3>
      <p className="actions-case-title">
        {proposal.number ? <span className="ui-official-number">{proposal.number} </span> : null}
        {proposal.title}
      </p>
      <p className="ui-soft ui-small">{count > 1 && !proposal.body ? t('merge.proposers', { first, count }) : first}</p>
      <div className="ui-document">
        <Paragraphs text={proposal.situation} />
        {proposal.recommendations.map((one) => (
          <p key={one.id}>
            {one.position}. {one.text}
          </p>
        ))}
      </div>
    </section>
  );
}

export function SideBySide({ own, mainCaseId }: { own: ProposalView; mainCaseId: string }) {
  const t = useTranslate(words);
  return (
    <div className="actions-side-by-side">
      <Text heading={t('merge.own')} proposal={own} />
      <Asked query={useProposal(mainCaseId)}>{(main) => <Text heading={t('merge.mainText')} proposal={main} />}</Asked>
    </div>
  );
}
