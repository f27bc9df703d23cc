// A handful of own icons: 20 × 20, one stroke of 1.5, the colour of the text beside them.
import { iconPaths } from './icon-paths.ts';

export type IconName = keyof typeof iconPaths;

/** Decorative by default; `label` makes it speak. */
export function Icon(props: { name: IconName; label?: string; size?: number }) {
  const size = `${(props.size ?? 20) / 16}rem`;
  return (
    <svg
      viewBox="0 0 20 20"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      strokeWidth={1.5}
      strokeLinecap="round"
      strokeLinejoin="round"
      role={props.label ? 'img' : undefined}
      aria-label={props.label}
      aria-hidden={props.label ? undefined : true}
    >
      <path d={iconPaths[props.name]} />
    </svg>
  );
}
