// The mark of the product: two rings with one centre (同心) cut into a seal.
export function Seal(props: { size?: number; label?: string }) {
  const size = `${(props.size ?? 28) / 16}rem`;
  return (
    <svg
      viewBox="0 0 32 32"
      width={size}
      height={size}
      role={props.label ? 'img' : undefined}
      aria-label={props.label}
      aria-hidden={props.label ? undefined : true}
    >
      <path d="M2.6 1.4 29.2 1l1.6 1.5.4 26.7-1.7 1.6-26.6.3L1.2 29.5l-.3-26.6z" fill="#b3201f" />
      <circle cx="16" cy="16" r="10.2" fill="none" stroke="#fff" strokeWidth="2" />
      <circle cx="16" cy="16" r="4.6" fill="none" stroke="#fff" strokeWidth="2" />
    </svg>
  );
}
