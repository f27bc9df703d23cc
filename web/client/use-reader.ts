// Language and text size, as every screen reads them.
import { createContext, useContext } from 'react';
import { defaultLocale, type Locale } from '#platform/locale';
import type { ElderSize } from '#web/ui';

export interface Reader {
  locale: Locale;
  setLocale: (locale: Locale) => void;
  elderSize: ElderSize;
  setElderSize: (size: ElderSize) => void;
}

export const ReaderContext = createContext<Reader>({
  locale: defaultLocale,
  setLocale: () => undefined,
  elderSize: 'off',
  setElderSize: () => undefined,
});

export function useReader(): Reader {
  return useContext(ReaderContext);
}
