// What changed against the version before.
import { useTranslate } from '#web/client';
import { DiffView } from '#web/ui';
import './revision.css';
import * as words from '../messages/index.ts';
import { useCaseWords } from '../words/index.ts';
import type { Revision } from './revision-whole.tsx';

export function RevisionChanges({ changes }: { changes: NonNullable<Revision['changes']> }) {
  const t = useTranslate(words);
  const { say } = useCaseWords();
  const changed = changes.filter(({ segments }) => segments.some(({ kind }) => kind !== 'same'));
  if (changed.length === 0) return <p className="ui-soft">{t('revisions.unchanged')}</p>;
  return changed.map(({ part, segments }) => (
    <section key={part} className="revision-part">
      <h2>{say(`proposals.parts.${part}`)}</h2>
      <DiffView label={say(`proposals.parts.${part}`)} segments={segments} />
    </section>
  ));
}
