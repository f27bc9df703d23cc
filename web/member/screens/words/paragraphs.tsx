/** A text as the page it was written as. */
export function Paragraphs({ text }: { text: string }) {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs have no identity but their place.
      <p key={index}>{line}</p>
    ));
}
