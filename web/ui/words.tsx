// The language the components speak; web/client provides it, and without a provider they speak zh-CN.
import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { defaultLocale, type Locale, type MessageParameters, translator } from '#platform/locale';
import { en, zhCN } from './messages/index.ts';

type WordKey = keyof typeof zhCN;
const catalogues = { 'zh-CN': zhCN, en } as const;
const LocaleContext = createContext<Locale>(defaultLocale);

export function WordsProvider(props: { locale: Locale; children: ReactNode }) {
  return <LocaleContext value={props.locale}>{props.children}</LocaleContext>;
}

export function useLocaleOfWords(): Locale {
  return useContext(LocaleContext);
}

export function useWords(): (key: WordKey, params?: MessageParameters) => string {
  const locale = useContext(LocaleContext);
  return useMemo(() => translator(locale, catalogues[locale]), [locale]);
}
