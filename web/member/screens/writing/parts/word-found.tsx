import * as files from '#platform/files/messages';
import { useTranslate } from '#web/client';
import { DefinitionList } from '#web/ui';
import { countCharacters } from '../draft.ts';
import * as words from '../messages/index.ts';

export interface ReadWord {
  title: string;
  situation: string;
  recommendations: readonly { text: string }[];
  /** What the reading had to leave out, and how often. */
  warnings: readonly { code: string; count: number }[];
}

/** What was found in the file, before anything is changed. */
export function WordFound({ name, found }: { name: string; found: ReadWord }) {
  const t = useTranslate(words);
  const sayFile = useTranslate(files);
  const length = countCharacters(found.situation);
  return (
    <>
      <p>{t('word.found', { name })}</p>
      <DefinitionList
        look="lined"
        items={[
          { term: t('fields.title'), value: found.title || t('word.nothing') },
          {
            term: t('fields.situation'),
            value: length > 0 ? t('word.characters', { count: length }) : t('word.nothing'),
          },
          {
            term: t('fields.recommendations'),
            value:
              found.recommendations.length > 0
                ? t('word.items', { count: found.recommendations.length })
                : t('word.nothing'),
          },
        ]}
      />
      {found.warnings.length > 0 ? (
        <div className="writing-warnings">
          <h3>{t('word.warnings')}</h3>
          <ul>
            {found.warnings.map((warning) => (
              <li key={warning.code}>{sayFile.dynamic(`wordWarnings.${warning.code}`, { count: warning.count })}</li>
            ))}
          </ul>
        </div>
      ) : null}
      <p className="ui-soft ui-small">{t('word.replaces')}</p>
    </>
  );
}
