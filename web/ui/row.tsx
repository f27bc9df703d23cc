// Things beside each other.
import { classNames } from './class-names.ts';
import type { PlaceProps } from './stack.tsx';

export function Row({
  gap,
  className,
  align,
  justify,
  ...rest
}: PlaceProps & { align?: 'center' | 'baseline'; justify?: 'start' | 'between' | 'end' }) {
  return (
    <div
      className={classNames('ui-row', className)}
      data-gap={gap}
      data-align={align}
      data-justify={justify}
      {...rest}
    />
  );
}
