// Text as paragraphs: one line each, none empty, without invisible characters.
export function paragraphsFromText(text: string): string[] {
  return tidyParagraphs(text);
}

export function tidyParagraphs(text: string): string[] {
  return text
    .replace(/[\u200b-\u200d\u2060\ufeff]/g, '')
    .split(/\r\n|[\n\r\u2028\u2029\v\f]/)
    .map((line) =>
      line
        .replace(/[\u00a0\u2002\u2003]/g, ' ')
        .replace(/^[ \u3000\t]+|[ \u3000\t]+$/g, '')
        .replace(/ {2,}/g, ' '),
    )
    .filter((line) => line !== '');
}
