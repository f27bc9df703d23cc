// The lines of a file, part by part, in the file's order. Each opens to say why it is there.
import type { DutyFileView, LineView } from '#instruments/duty-file/contract';
import { useDates, useTranslate } from '#web/client';
import { Tag } from '#web/ui';
import './duty-file.css';
import * as words from './messages/index.ts';
import { useDutyFileWords } from './say.ts';

export interface LinesProps {
  file: DutyFileView;
  /** One part alone; absent: all. */
  group?: string | undefined;
  onOpen: (line: LineView) => void;
}

function Line({ line, onOpen }: { line: LineView; onOpen: (line: LineView) => void }) {
  const say = useDutyFileWords();
  const t = useTranslate(words);
  const dates = useDates();
  return (
    <li>
      <button type="button" onClick={() => onOpen(line)} aria-label={t('openLine', { line: line.sentence })}>
        <span className="duty-line-top">
          <span>{line.sentence}</span>
          <time dateTime={line.doneOn}>{dates.day(line.doneOn)}</time>
        </span>
        {line.caseTitle ? <span className="duty-line-about">{line.caseTitle}</span> : null}
        {line.contest ? (
          <Tag tone="strong">{`${t('contested')} · ${say(`dutyFile.deedContestStates.${line.contest.state}`)}`}</Tag>
        ) : null}
      </button>
    </li>
  );
}

export function Lines({ file, group, onOpen }: LinesProps) {
  const t = useTranslate(words);
  const say = useDutyFileWords();
  return file.totals
    .filter((total) => !group || total.group === group)
    .map((total) => (
      <section key={total.group} className="duty-part">
        <h2 className="ui-section-title">
          {say(`dutyFile.groups.${total.group}`)} <span className="ui-soft">{t('count', { count: total.count })}</span>
        </h2>
        <ul className="duty-lines">
          {file.lines
            .filter((line) => line.group === total.group)
            .map((line) => (
              <Line key={line.id} line={line} onOpen={onOpen} />
            ))}
        </ul>
      </section>
    ));
}
