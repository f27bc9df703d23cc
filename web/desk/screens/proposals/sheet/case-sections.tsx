// The sections that other instruments add, fetched when the page has a use for them.
import { lazy, Suspense } from 'react';
import type { ProposalView } from '#instruments/proposals/contract';
import { Skeleton } from '#web/ui';
import type { CaseSection } from '../case-section.ts';

const found = import.meta.glob<{ section: CaseSection }>('../../*/case-section.ts', { eager: true });

const sections = Object.values(found)
  .flatMap(({ section }) => section ?? [])
  .map((section) => ({ ...section, Section: lazy(section.load) }));

export function CaseSections({ proposal, place }: { proposal: ProposalView; place: CaseSection['place'] }) {
  return sections
    .filter((section) => section.place === place && section.isFor(proposal))
    .map(({ key, Section }) => (
      <Suspense key={key} fallback={<Skeleton lines={3} />}>
        <Section proposal={proposal} />
      </Suspense>
    ));
}
