/** A passage with the found words marked by their offsets. */
export function MarkedText({ text, marks }: { text: string; marks: readonly (readonly [number, number])[] }) {
  let end = 0;
  const pieces = marks.flatMap(([from, until]) => {
    const piece = [
      <span key={`${from}-before`}>{text.slice(end, from)}</span>,
      <mark key={from}>{text.slice(from, until)}</mark>,
    ];
    end = until;
    return piece;
  });
  return (
    <span className="member-row-excerpt">
      {pieces}
      {text.slice(end)}
    </span>
  );
}
