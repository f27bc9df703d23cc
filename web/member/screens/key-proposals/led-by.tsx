import type { OfProposalAnswer } from '#instruments/key-proposals/contract';
import { Asked, useAsk } from '#web/client';
import { Sheet } from '#web/ui';
import type { CaseSectionProps } from '../cases/case-section.ts';
import { Led } from './led.tsx';

/** On the page of one of my cases: who leads it, when it is a key proposal. */
export default function LedBy({ view }: CaseSectionProps) {
  const led = useAsk<OfProposalAnswer>('key-proposals.of-proposal', { proposalId: view.id });
  return (
    <Asked query={led} waiting={null}>
      {({ handling }) =>
        handling ? (
          <Sheet bleeds>
            <Led handling={handling} />
          </Sheet>
        ) : null
      }
    </Asked>
  );
}
