// One key proposal in leaders' hands: who leads, the plan, the visits, the instructions, the report, the look-back.
import { type HandlingView, handlingStates } from '#instruments/key-proposals/contract';
import { Asked, useAsk, useScreenParameters, useTranslate } from '#web/client';
import { Link, Page, PageHeader, Sheet, Skeleton, Stack, StateTrack } from '#web/ui';
import * as words from '../messages/index.ts';
import { useKeyWords } from '../words.ts';
import { HandlingParts } from './handling-parts.tsx';
import { HandlingVerbs } from './handling-verbs.tsx';
import '../key-proposals.css';

function HandlingSheet({ handling }: { handling: HandlingView }) {
  const t = useTranslate(words);
  const say = useKeyWords();
  const here = handling.state ? handlingStates.indexOf(handling.state) : 0;
  const steps = handlingStates.map((state, index) => ({
    key: state,
    label: say(`key-proposals.states.${state}`),
    step: index < here ? ('done' as const) : index === here ? ('current' as const) : ('ahead' as const),
  }));
  return (
    <>
      <PageHeader
        title={handling.title}
        number={handling.number ?? undefined}
        back={{ label: t('handling.back'), href: '/key-proposals?show=handlings' }}
        lead={<Link href={`/proposals/${handling.proposalId}`}>{t('handling.toProposal')}</Link>}
      />
      <Stack gap={5}>
        <StateTrack label={handling.title} steps={steps} />
        <HandlingVerbs handling={handling} />
        <Sheet bleeds>
          <HandlingParts handling={handling} />
        </Sheet>
      </Stack>
    </>
  );
}

export default function Handling() {
  const { caseId = '' } = useScreenParameters();
  const handling = useAsk<HandlingView>('key-proposals.handling', { id: caseId });
  return (
    <Page width="reading">
      <Asked query={handling} waiting={<Skeleton lines={10} />}>
        {(found) => <HandlingSheet handling={found} />}
      </Asked>
    </Page>
  );
}
