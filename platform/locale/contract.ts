// The shape of a message catalogue: nested plain objects of ICU message strings.
export interface Catalogue {
  readonly [key: string]: string | Catalogue;
}

/** The same keys as the given catalogue, with any string as value. */
export type Messages<T> = { readonly [K in keyof T]: T[K] extends string ? string : Messages<T[K]> };

export const locales = ['zh-CN', 'en'] as const;
export type Locale = (typeof locales)[number];
export const defaultLocale: Locale = 'zh-CN';
