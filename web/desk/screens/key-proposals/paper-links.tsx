/** A paper to take away, as Word and as PDF. */
export function PaperLinks({ name, id, label }: { name: string; id: string; label: string }) {
  return (
    <>
      {(['docx', 'pdf'] as const).map((kind) => (
        <a key={kind} className="ui-button" href={`/api/key-proposals/${name}.${kind}?id=${id}`}>
          {label}（{kind === 'docx' ? 'Word' : 'PDF'}）
        </a>
      ))}
    </>
  );
}
