// One part of the page: the text with its marks, and under it a decision for each thing found.
import { useState } from 'react';
import type { FoundInText } from '#kernel/publication/contract';
import * as privacyWords from '#kernel/publication/messages';
import { useTranslate } from '#web/client';
import { Button, Row, Segments, Stack, TextArea, TextField } from '#web/ui';
import { decided, edited, type PartDraft } from './draft.ts';
import { MarkedText } from './marked-text.tsx';
import * as words from './messages/index.ts';
import './text-check.css';

export interface Part extends FoundInText {
  /** Whose words they are; empty where that goes without saying. */
  unit: string;
  /** As it was before anybody changed it for the public. */
  source: string;
}

export interface PartCheckProps {
  part: Part;
  label: string;
  draft: PartDraft;
  isEditable: boolean;
  onChange: (draft: PartDraft) => void;
}

const longest = 20_000;

function Decisions({ draft, isEditable, onChange }: Omit<PartCheckProps, 'part' | 'label'>) {
  const t = useTranslate(words);
  const say = useTranslate(privacyWords);
  if (draft.decisions.length === 0) return null;
  return (
    <ul className="text-check-decisions">
      {draft.decisions.map((decision, index) => {
        const found = draft.text.slice(decision.start, decision.end);
        const kind = say(`privacy.kinds.${decision.kind}`);
        return (
          <li key={`${decision.start}-${decision.kind}`}>
            <p>
              <span className="ui-soft">{kind}</span> {found}
            </p>
            {isEditable ? (
              <Segments
                label={t('decide', { kind, found })}
                value={decision.decision}
                options={[
                  { value: 'masked', label: t('decisions.masked') },
                  { value: 'kept', label: t('decisions.kept') },
                ]}
                onChange={(value) => onChange(decided(draft, index, { decision: value as 'masked' | 'kept' }))}
              />
            ) : (
              <span>{t(`decisions.${decision.decision}`)}</span>
            )}
            {decision.decision === 'kept' && isEditable ? (
              <TextField
                label={t('keptReason')}
                value={decision.reason ?? ''}
                onChange={(reason) => onChange(decided(draft, index, { reason }))}
                error={decision.reason ? undefined : t('keptReasonNeeded')}
                limit={200}
              />
            ) : null}
            {decision.decision === 'kept' && !isEditable ? <span className="ui-soft">{decision.reason}</span> : null}
          </li>
        );
      })}
    </ul>
  );
}

export function PartCheck({ part, label, draft, isEditable, onChange }: PartCheckProps) {
  const t = useTranslate(words);
  const [writing, setWriting] = useState<string | null>(null);
  const finish = () => {
    if (writing !== null && writing !== draft.text) onChange(edited(writing));
    setWriting(null);
  };
  return (
    <section className="text-check-part" aria-label={[part.unit, label].filter(Boolean).join(' ')}>
      <Row gap={3}>
        <h3>{label}</h3>
        {part.unit ? <span className="ui-soft">{part.unit}</span> : null}
        {draft.text === part.source ? null : <span className="ui-soft">{t('wasEdited')}</span>}
        {isEditable && writing === null ? (
          <Button
            kind="quiet"
            size="small"
            aria-label={t('editPart', { part: label })}
            onClick={() => setWriting(draft.text)}
          >
            {t('edit')}
          </Button>
        ) : null}
      </Row>
      {writing === null ? (
        <Stack gap={3}>
          <MarkedText draft={draft} />
          <Decisions draft={draft} isEditable={isEditable} onChange={onChange} />
        </Stack>
      ) : (
        <Stack gap={3}>
          <TextArea
            label={label}
            isLabelHidden
            look="document"
            rows={6}
            limit={longest}
            value={writing}
            onChange={setWriting}
          />
          <Row gap={3}>
            <Button onClick={finish}>{t('finishEdit')}</Button>
            <Button kind="quiet" onClick={() => setWriting(part.source)}>
              {t('original')}
            </Button>
          </Row>
        </Stack>
      )}
    </section>
  );
}
