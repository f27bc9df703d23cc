// Why the office sent it back, beside the text to be changed, and what changed between the versions.
import { useState } from 'react';
import type { ProposalView } from '#instruments/proposals/contract';
import { Asked, useDates, useTranslate } from '#web/client';
import { Button, Dialog } from '#web/ui';
import { useRevisions } from '../../words/asks.ts';
import { Paragraphs } from '../../words/index.ts';
import * as words from '../messages/index.ts';
import { RevisionList } from './revision-list.tsx';
import './returned-comments.css';

export function ReturnedComments({ view }: { view: ProposalView }) {
  const t = useTranslate(words);
  const dates = useDates();
  const [isOpen, setIsOpen] = useState(false);
  const revisions = useRevisions(view.id, isOpen);
  const newestFirst = view.returnComments.toReversed();
  return (
    <section className="writing-returned" aria-label={t('returned.title')}>
      <h2>{t('returned.title')}</h2>
      {newestFirst.map(({ at, by, comments }) => (
        <blockquote key={at}>
          <Paragraphs text={comments} />
          <footer>{t('returned.by', { by, at: dates.moment(at) })}</footer>
        </blockquote>
      ))}
      <Button kind="quiet" onClick={() => setIsOpen(true)}>
        {t('returned.diff')}
      </Button>
      <Dialog title={t('returned.diffTitle')} isOpen={isOpen} onClose={() => setIsOpen(false)}>
        <Asked query={revisions}>{(answer) => <RevisionList revisions={answer.revisions} />}</Asked>
      </Dialog>
    </section>
  );
}
