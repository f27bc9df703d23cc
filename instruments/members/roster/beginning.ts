/** What begins with the words as they were typed; letters of pinyin in small ones. */
export const beginning = (words: string): string => `${words.toLowerCase().replaceAll(/[\\%_]/g, '\\$&')}%`;
