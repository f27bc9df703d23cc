// The sections that other instruments add, fetched with the page itself.
import { lazy, Suspense } from 'react';
import type { YearSection } from './year-section.ts';

const found = import.meta.glob<{ section: YearSection }>('../*/year-section.ts', { eager: true });

const sections = Object.values(found)
  .flatMap(({ section }) => section ?? [])
  .map(({ key, load }) => ({ key, Section: lazy(load) }));

export function YearSections({ year }: { year: number }) {
  return sections.map(({ key, Section }) => (
    <Suspense key={key} fallback={null}>
      <Section year={year} />
    </Suspense>
  ));
}
