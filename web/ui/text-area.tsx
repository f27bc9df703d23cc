// Several lines of text that grow with what is written; pasted pages arrive as plain paragraphs.
import { type ClipboardEvent, type TextareaHTMLAttributes, useId, useLayoutEffect, useRef, useState } from 'react';
import './input.css';
import { CharacterCounter } from './character-counter.tsx';
import { FieldFrame } from './field-frame.tsx';
import type { FieldProps } from './field-props.ts';
import { paragraphsFromHtml } from './pasted-paragraphs.ts';
import { useWords } from './words.tsx';

type Native = Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'onChange' | 'value' | 'id' | 'onPaste'>;

export interface TextAreaProps extends FieldProps, Native {
  value: string;
  onChange: (value: string) => void;
  limit?: number;
  /** `document` reads like the page it will become. */
  look?: 'plain' | 'document';
}

/** The browser's own insertion keeps undo; where it is missing the value is set by hand. */
function insertText(area: HTMLTextAreaElement, text: string, onChange: (value: string) => void) {
  if (document.execCommand('insertText', false, text)) return;
  area.setRangeText(text, area.selectionStart, area.selectionEnd, 'end');
  onChange(area.value);
}

function growToContent(area: HTMLTextAreaElement | null) {
  if (!area || CSS.supports('field-sizing', 'content')) return;
  area.style.height = 'auto';
  area.style.height = `${area.scrollHeight + 2}px`;
}

export function TextArea(props: TextAreaProps) {
  const { label, hint, error, isOptional, isLabelHidden, id, limit, value, onChange, look, ...native } = props;
  const words = useWords();
  const counterId = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const [pastedCount, setPastedCount] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the height follows the value.
  useLayoutEffect(() => growToContent(area.current), [value]);

  function paste(event: ClipboardEvent<HTMLTextAreaElement>) {
    const html = event.clipboardData.getData('text/html');
    if (!html) return;
    const paragraphs = paragraphsFromHtml(html);
    if (paragraphs.length === 0) return;
    event.preventDefault();
    insertText(event.currentTarget, paragraphs.join('\n'), onChange);
    setPastedCount(paragraphs.length);
  }

  const below = (
    <>
      <span role="status">{pastedCount > 1 ? words('pastedParagraphs', { count: pastedCount }) : ''}</span>
      {limit ? <CharacterCounter id={counterId} text={value} limit={limit} /> : null}
    </>
  );
  return (
    <FieldFrame
      {...{ label, hint, error, isOptional, isLabelHidden, id, below }}
      describedBy={limit ? counterId : undefined}
    >
      {(wiring) => (
        <textarea
          rows={3}
          {...native}
          {...wiring}
          ref={area}
          className="ui-input"
          data-look={look}
          style={{ '--rows': native.rows ?? 3 } as React.CSSProperties}
          value={value}
          onPaste={paste}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </FieldFrame>
  );
}
