/** Text that was written in paragraphs, as paragraphs. */
export function Paragraphs({ text }: { text: string }) {
  return text
    .split('\n')
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs have no identity of their own.
      <p key={index}>{paragraph}</p>
    ));
}
