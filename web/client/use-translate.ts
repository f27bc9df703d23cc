import { useContext, useMemo } from 'react';
import { type Catalogue, type MessageParameters, translator } from '#platform/locale';
import { ReaderContext } from './use-reader.ts';

/** A part's `messages/index.ts`, imported as a whole: `import * as words from '#instruments/proposals/messages'`. */
export interface PartWords<Words extends Catalogue> {
  readonly zhCN: Words;
  readonly en: Catalogue;
}

/** The dotted keys of a catalogue: `state.filed`. */
export type KeyOf<Words> = {
  [Key in keyof Words & string]: Words[Key] extends string ? Key : `${Key}.${KeyOf<Words[Key]>}`;
}[keyof Words & string];

export interface TypedTranslate<Words> {
  (key: KeyOf<Words>, params?: MessageParameters): string;
  /** For keys put together at run time; an unknown key answers itself. */
  dynamic: (key: string, params?: MessageParameters) => string;
}

/** The translator of one part: `const t = useTranslate(words); t('state.filed')`. */
export function useTranslate<const Words extends Catalogue>(part: PartWords<Words>): TypedTranslate<Words> {
  const { locale } = useContext(ReaderContext);
  return useMemo(() => {
    const translate = translator(locale, locale === 'en' ? part.en : part.zhCN);
    return Object.assign((key: string, params?: MessageParameters) => translate(key, params), {
      dynamic: translate,
    }) as TypedTranslate<Words>;
  }, [locale, part]);
}
