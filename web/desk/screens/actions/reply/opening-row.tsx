// The analysis as it was written, and the letter's first words beside it.
import type { ProposalView } from '#instruments/proposals/contract';
import { useTranslate } from '#web/client';
import { Button, Row, TextArea } from '#web/ui';
import './reply-row.css';
import * as words from '../words.ts';
import { Paragraphs } from './paragraphs.tsx';

interface OpeningRowProps {
  proposal: ProposalView;
  value: string;
  onChange: (opening: string) => void;
}

export function OpeningRow({ proposal, value, onChange }: OpeningRowProps) {
  const t = useTranslate(words);
  const template = t('reply.openingTemplate', { title: proposal.title, number: proposal.number ?? '' });
  return (
    <section className="reply-row" aria-label={t('reply.openingRow')}>
      <details className="reply-asked" open>
        <summary>{t('reply.situation')}</summary>
        <div className="ui-document">
          <Paragraphs text={proposal.situation} />
        </div>
      </details>
      <div className="reply-answer">
        <TextArea
          label={t('reply.opening')}
          look="document"
          rows={4}
          limit={3000}
          isOptional
          value={value}
          onChange={onChange}
        />
        {value === '' ? (
          <Row>
            <Button size="small" onClick={() => onChange(template)}>
              {t('reply.useTemplate')}
            </Button>
          </Row>
        ) : null}
      </div>
    </section>
  );
}
