/** A passage with the stretches that both texts have. */
export function MarkedPassage({ text, marks }: { text: string; marks: readonly (readonly [number, number])[] }) {
  let end = 0;
  const pieces = marks.flatMap(([from, until]) => {
    const before = text.slice(end, from);
    end = until;
    return [<span key={`${from}-before`}>{before}</span>, <mark key={from}>{text.slice(from, until)}</mark>];
  });
  return (
    <>
      {pieces}
      {text.slice(end)}
    </>
  );
}
