export { type Catalogue, defaultLocale, type Locale, locales, type Messages } from './contract.ts';
export { format, lookUp, type MessageParameters, type Translate, translator } from './format.ts';
