// The language this device remembers of its reader.
import { defaultLocale, type Locale, locales } from '#platform/locale';
import { readStored, writeStored } from './preferences.ts';

const localeKey = 'tongxin.locale';

export function storedLocale(): Locale | undefined {
  return locales.find((locale) => locale === readStored(localeKey));
}

export function rememberLocale(locale: Locale) {
  writeStored(localeKey, locale);
  document.documentElement.lang = locale;
}

export function startingLocale(): Locale {
  return storedLocale() ?? defaultLocale;
}
