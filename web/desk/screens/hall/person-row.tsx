import type { DeskLine } from '#instruments/activities/contract';
import { useDates, useTranslate } from '#web/client';
import { Button, Tag } from '#web/ui';
import { hasCome } from './match-person.ts';
import * as words from './messages/index.ts';

export interface PersonRowProps {
  line: DeskLine;
  isNext: boolean;
  onMark: (line: DeskLine) => void;
  onUndo: (line: DeskLine) => void;
  onLeave: (line: DeskLine) => void;
}

function Standing({ line }: { line: DeskLine }) {
  const t = useTranslate(words);
  const dates = useDates();
  const { attendance, signedInAt, signedOutAt, way, leftEarly, reply } = line;
  if (!hasCome(line)) {
    return <span className="ui-soft">{t(reply === 'leave-granted' ? 'onLeave' : 'notYet')}</span>;
  }
  return (
    <span>
      <Tag>{t(attendance === 'late' ? 'isLate' : 'isHere')}</Tag> {signedInAt ? dates.momentShort(signedInAt) : ''}{' '}
      {way ? t(`ways.${way}`) : ''}
      {signedOutAt ? ` · ${t(leftEarly ? 'leftEarly' : 'left', { when: dates.momentShort(signedOutAt) })}` : ''}
    </span>
  );
}

export function PersonRow({ line, isNext, onMark, onUndo, onLeave }: PersonRowProps) {
  const t = useTranslate(words);
  return (
    <li className="desk-sign-in-row" data-next={isNext || undefined}>
      <span className="desk-sign-in-name">
        <strong>{line.name}</strong>
        <span className="ui-soft">{[line.sector, line.groupName, line.seat].filter(Boolean).join(' · ')}</span>
      </span>
      <Standing line={line} />
      <span className="desk-sign-in-verbs">
        {hasCome(line) ? (
          <>
            {line.signedOutAt ? null : (
              <Button
                size="small"
                kind="quiet"
                aria-label={t('leaveOf', { name: line.name })}
                onClick={() => onLeave(line)}
              >
                {t('leaves')}
              </Button>
            )}
            <Button size="small" aria-label={t('undoOf', { name: line.name })} onClick={() => onUndo(line)}>
              {t('undo')}
            </Button>
          </>
        ) : (
          <Button
            size="small"
            kind="primary"
            aria-label={t('markOf', { name: line.name })}
            onClick={() => onMark(line)}
          >
            {t('mark')}
          </Button>
        )}
      </span>
    </li>
  );
}
