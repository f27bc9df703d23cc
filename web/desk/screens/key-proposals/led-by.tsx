// On the proposal's own page: that it is a key proposal, who leads it, what is planned and what was done.
import type { OfProposalAnswer } from '#instruments/key-proposals/contract';
import { Asked, useAsk, useDates, useTranslate } from '#web/client';
import { DefinitionList, Link, SheetSection, Skeleton, Stack } from '#web/ui';
import type { CaseSectionProps } from '../proposals/case-section.ts';
import * as words from './messages/index.ts';
import { useKeyWords } from './words.ts';

function Led({ handling }: OfProposalAnswer) {
  const t = useTranslate(words);
  const say = useKeyWords();
  const dates = useDates();
  if (!handling) return <p className="ui-soft">{say('key-proposals.notTakenUp')}</p>;
  const { id, lead, supervisor, state, next, visitRecords } = handling;
  const last = visitRecords.at(-1);
  return (
    <Stack gap={3}>
      <DefinitionList
        items={[
          { term: t('handlings.lead'), value: lead ? `${lead.post} ${lead.name}` : '' },
          { term: t('handlings.supervisor'), value: supervisor ? `${supervisor.post} ${supervisor.name}` : '' },
          { term: t('handlings.state'), value: state ? say(`key-proposals.states.${state}`) : '' },
          {
            term: t('handling.nextStep'),
            value: [say(`key-proposals.next.${next.step}`), next.onDay ? dates.day(next.onDay) : '', next.what]
              .filter(Boolean)
              .join(' · '),
          },
          {
            term: t('handling.visits'),
            value: last
              ? `${visitRecords.length} · ${dates.day(last.heldOn)} ${say(`key-proposals.forms.${last.kind}`)}`
              : '',
          },
        ]}
      />
      <p>
        <Link href={`/key-proposals/${id}`}>{t('handling.plan')}</Link>
      </p>
    </Stack>
  );
}

export default function LedBy({ proposal }: CaseSectionProps) {
  const t = useTranslate(words);
  const led = useAsk<OfProposalAnswer>('key-proposals.of-proposal', { proposalId: proposal.id });
  return (
    <SheetSection title={t('title')}>
      <Asked query={led} waiting={<Skeleton lines={3} />}>
        {({ handling }) => <Led handling={handling} />}
      </Asked>
    </SheetSection>
  );
}
