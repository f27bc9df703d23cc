// The file as text, with its faults marked by line; what may be counted stands beside it.
import type { KindsView } from '#instruments/assessments/contract';
import type { FaultView } from '#kernel/scoring/contract';
import * as scoring from '#kernel/scoring/messages';
import { type SpokenRefusal, useAsk, useTranslate } from '#web/client';
import { SheetSection, Stack, TextArea } from '#web/ui';
import './assessments.css';
import * as words from './messages/index.ts';

type FaultKey = keyof typeof scoring.zhCN.scoring.faults;

/** The faults that came with a refusal. */
export const faultsOf = (refusal: SpokenRefusal | undefined): readonly FaultView[] =>
  (refusal?.details as { faults?: readonly FaultView[] } | undefined)?.faults ?? [];

export function FaultList({ faults, text }: { faults: readonly FaultView[]; text: string }) {
  const t = useTranslate(words);
  const say = useTranslate(scoring);
  const lines = text.split('\n');
  if (faults.length === 0) return null;
  return (
    <section className="assessments-faults" aria-label={t('faults', { count: faults.length })}>
      <h2 className="ui-section-title">{t('faults', { count: faults.length })}</h2>
      <ol>
        {faults.map(({ line, code, params }) => (
          <li key={`${line}${code}${JSON.stringify(params)}`}>
            <strong>{t('lineIs', { line: String(line) })}</strong>
            <code>{lines[line - 1]?.trim() || ' '}</code>
            <span>{say(`scoring.faults.${code as FaultKey}`, params)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

export function KnownKinds() {
  const t = useTranslate(words);
  const kinds = useAsk<KindsView>('assessments.kinds').data?.kinds ?? [];
  return (
    <details>
      <summary>{t('kinds')}</summary>
      <dl className="assessments-kinds">
        {kinds.map(({ kind, facts }) => (
          <div key={kind}>
            <dt>
              <code>{kind}</code>
            </dt>
            <dd>
              {facts.map(({ name, values }) => (
                <p key={name}>
                  <code>{name}</code> {values}
                </p>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

export interface RuleEditorProps {
  text: string;
  faults: readonly FaultView[];
  onChange: (text: string) => void;
}

export function RuleEditor({ text, faults, onChange }: RuleEditorProps) {
  const t = useTranslate(words);
  return (
    <Stack gap={4}>
      <div role="status">
        <FaultList faults={faults} text={text} />
      </div>
      <div className="assessments-editor">
        <TextArea label={t('fields.text')} value={text} onChange={onChange} spellCheck={false} rows={24} wrap="off" />
      </div>
      <SheetSection title={t('kinds')}>
        <KnownKinds />
      </SheetSection>
    </Stack>
  );
}
