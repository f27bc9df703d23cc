// One field, one key: type initials, Enter marks, Ctrl+Z takes the last one back.
import { type KeyboardEvent, useRef, useState } from 'react';
import type { DeskLine } from '#instruments/activities/contract';
import { useTranslate, useTroubleText } from '#web/client';
import { TextField } from '#web/ui';
import { hasCome, matching } from './match-person.ts';
import * as words from './messages/index.ts';
import { PersonRow } from './person-row.tsx';
import { useMarking } from './use-marking.ts';

const mostShown = 60;

export function PersonFinder(props: { id: string; lines: readonly DeskLine[]; askNow: () => Promise<void> }) {
  const t = useTranslate(words);
  const troubleText = useTroubleText();
  const [typed, setTyped] = useState('');
  const [place, setPlace] = useState(0);
  const field = useRef<HTMLDivElement>(null);
  const marking = useMarking(props.id, props.askNow);
  const found = matching(props.lines, typed);
  const next = typed.trim() === '' ? undefined : found[Math.min(place, found.length - 1)];
  const type = (text: string) => {
    setTyped(text);
    setPlace(0);
  };
  const mark = (line: DeskLine) => {
    marking.mark(line);
    type('');
    field.current?.querySelector('input')?.focus();
  };
  function key(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };
    const step = steps[event.key];
    if (step) setPlace((at) => Math.max(0, Math.min(found.length - 1, at + step)));
    else if (event.key === 'Enter' && next && !hasCome(next)) mark(next);
    else if (event.key === 'z' && (event.ctrlKey || event.metaKey) && typed === '') marking.undoLast();
    else return;
    event.preventDefault();
  }
  return (
    <section>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the field inside. */}
      <div ref={field} onKeyDown={key}>
        <TextField label={t('find')} hint={t('findHint')} value={typed} onChange={type} />
      </div>
      <p role="status" className="desk-sign-in-said">
        {marking.said ? t(`said.${marking.said.kind}`, { name: marking.said.name }) : ''}
      </p>
      {marking.troubles.map((trouble, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: three verbs in a fixed order.
        <p key={index} role="alert" className="ui-field-error">
          {troubleText(trouble)}
        </p>
      ))}
      <ul className="desk-sign-in-rows">
        {found.slice(0, mostShown).map((line) => (
          <PersonRow
            key={line.personId}
            line={line}
            isNext={line === next}
            onMark={mark}
            onUndo={marking.undo}
            onLeave={marking.leave}
          />
        ))}
      </ul>
      {found.length === 0 ? <p className="ui-soft">{t('nobodyFound')}</p> : null}
      {found.length > mostShown ? (
        <p className="ui-soft">{t('moreFound', { count: found.length - mostShown })}</p>
      ) : null}
    </section>
  );
}
