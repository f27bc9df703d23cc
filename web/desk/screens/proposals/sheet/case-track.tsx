// The steps of a case, and where it stands.
import type { ProposalView } from '#instruments/proposals/contract';
import { useDates, useTranslate } from '#web/client';
import { StateTrack } from '#web/ui';
import * as words from '../messages/index.ts';
import { useCaseWords } from '../words/index.ts';
import { trackOf } from './track.ts';

export function CaseTrack({ proposal }: { proposal: ProposalView }) {
  const t = useTranslate(words);
  const { say } = useCaseWords();
  const dates = useDates();
  return (
    <StateTrack
      label={t('track.label')}
      steps={trackOf(proposal).map(({ key, step, doneAt }) => ({
        key,
        step,
        label: key === 'end' ? say(`proposals.states.${proposal.state}`) : t(`track.${key}`),
        detail: doneAt ? dates.momentShort(doneAt) : undefined,
      }))}
    />
  );
}
