// The five tests (五可): a dot and a word each; a small field opens when one is touched. None is demanded.
import { useId, useState } from 'react';
import type { FiveTest } from '#kernel/recommendations/contract';
import { useTranslate } from '#web/client';
import { TextArea } from '#web/ui';
import type { DraftRecommendation } from '../draft.ts';
import * as words from '../messages/index.ts';
import './five-lights.css';

const fiveTests = [
  'definable',
  'quantifiable',
  'operable',
  'assessable',
  'accountable',
] as const satisfies readonly FiveTest[];

interface FiveLightsProps {
  label: string;
  tests: DraftRecommendation['tests'];
  onChange: (tests: DraftRecommendation['tests']) => void;
}

export function FiveLights({ label, tests, onChange }: FiveLightsProps) {
  const t = useTranslate(words);
  const fieldId = useId();
  const [open, setOpen] = useState<FiveTest | null>(null);
  return (
    <fieldset className="writing-lights">
      <legend className="ui-hidden-visually">{label}</legend>
      <div className="writing-lights-row">
        {fiveTests.map((test) => {
          const isOn = Boolean(tests[test]?.trim());
          return (
            <button
              key={test}
              type="button"
              data-on={isOn || undefined}
              aria-expanded={open === test}
              aria-controls={open === test ? fieldId : undefined}
              onClick={() => setOpen(open === test ? null : test)}
            >
              <i aria-hidden="true" />
              {t(`tests.${test}.name`)}
              <span className="ui-hidden-visually">（{t(isOn ? 'tests.filled' : 'tests.empty')}）</span>
            </button>
          );
        })}
      </div>
      {open ? (
        <div id={fieldId}>
          <TextArea
            key={open}
            label={t(`tests.${open}.name`)}
            hint={t(`tests.${open}.ask`)}
            isOptional
            rows={2}
            limit={300}
            autoFocus
            value={tests[open] ?? ''}
            onChange={(text) => onChange({ ...tests, [open]: text })}
          />
        </div>
      ) : null}
    </fieldset>
  );
}
