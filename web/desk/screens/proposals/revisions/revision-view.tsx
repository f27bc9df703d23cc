// One version of the text: whole, or with what came and went since the version before.
import { useState } from 'react';
import { useDates, useTranslate } from '#web/client';
import { Segments } from '#web/ui';
import './revision.css';
import * as words from '../messages/index.ts';
import { RevisionChanges } from './revision-changes.tsx';
import { type Revision, RevisionWhole } from './revision-whole.tsx';

export function RevisionView({ revision }: { revision: Revision }) {
  const t = useTranslate(words);
  const dates = useDates();
  const [look, setLook] = useState<'changes' | 'whole'>('changes');
  const { changes } = revision;
  return (
    <>
      <div className="revision-head">
        <p className="ui-soft">{t('revisions.by', { by: revision.by, date: dates.moment(revision.at) })}</p>
        {changes ? (
          <Segments
            label={t('revisions.look')}
            value={look}
            onChange={setLook}
            options={[
              { value: 'changes', label: t('revisions.changes') },
              { value: 'whole', label: t('revisions.whole') },
            ]}
          />
        ) : null}
      </div>
      {changes && look === 'changes' ? <RevisionChanges changes={changes} /> : <RevisionWhole revision={revision} />}
    </>
  );
}
