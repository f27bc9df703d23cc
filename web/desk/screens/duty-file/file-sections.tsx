// The sections that other instruments add, fetched with the page itself.
import { lazy, Suspense } from 'react';
import type { FileSection, FileSectionProps } from './file-section.ts';

const found = import.meta.glob<{ section: FileSection }>('../*/file-section.ts', { eager: true });

const sections = Object.values(found)
  .flatMap(({ section }) => section ?? [])
  .map(({ key, load }) => ({ key, Section: lazy(load) }));

export function FileSections(props: FileSectionProps) {
  return sections.map(({ key, Section }) => (
    <Suspense key={key} fallback={null}>
      <Section {...props} />
    </Suspense>
  ));
}
