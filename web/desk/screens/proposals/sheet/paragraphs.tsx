// Text as it was written: each line its own paragraph.
export function Paragraphs({ text }: { text: string }) {
  const lines = text
    .split(/\n+/)
    .map((line) => line.trim())
    .filter(Boolean);
  let position = 0;
  return lines.map((line) => {
    position += 1;
    return <p key={position}>{line}</p>;
  });
}
