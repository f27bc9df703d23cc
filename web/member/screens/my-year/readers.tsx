// Who has read or taken away my file: nobody does so unseen.
import type { DutyFileView } from '#instruments/duty-file/contract';
import { useDates, useTranslate } from '#web/client';
import { useDutyFileWords } from '../../../duty-file/say.ts';
import * as words from './messages/index.ts';

export function Readers({ file }: { file: DutyFileView }) {
  const t = useTranslate(words);
  const say = useDutyFileWords();
  const dates = useDates();
  return (
    <section className="member-section">
      <h2 className="ui-section-title">{t('readers')}</h2>
      {file.readers.length === 0 ? <p className="ui-soft">{t('noReaders')}</p> : null}
      <ul className="member-rows">
        {file.readers.map(({ name, on, way }) => (
          <li key={`${name}${on}${way}`} className="my-year-reader">
            <span>
              {name} · {say(`dutyFile.ways.${way}`)}
            </span>
            <time dateTime={on}>{dates.day(on)}</time>
          </li>
        ))}
      </ul>
    </section>
  );
}
