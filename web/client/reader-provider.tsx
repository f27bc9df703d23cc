// Language and text size of this device, for every screen.
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { WordsProvider } from '#web/ui';
import { rememberElderSize, showElderSize, storedElderSize } from './elder-size.ts';
import { rememberLocale, startingLocale } from './reader-locale.ts';
import { setSurroundings } from './surroundings.ts';
import { type Reader, ReaderContext } from './use-reader.ts';

export function ReaderProvider(props: { children: ReactNode }) {
  const [locale, setLocale] = useState(startingLocale);
  const [elderSize, setElderSize] = useState(storedElderSize);
  setSurroundings({ locale: () => locale });
  useEffect(() => {
    document.documentElement.lang = locale;
    showElderSize(elderSize);
  }, [locale, elderSize]);
  const reader = useMemo<Reader>(
    () => ({
      locale,
      elderSize,
      setLocale: (next) => {
        rememberLocale(next);
        setLocale(next);
      },
      setElderSize: (next) => {
        rememberElderSize(next);
        setElderSize(next);
      },
    }),
    [locale, elderSize],
  );
  return (
    <ReaderContext value={reader}>
      <WordsProvider locale={locale}>{props.children}</WordsProvider>
    </ReaderContext>
  );
}
