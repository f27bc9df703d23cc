// Things below each other.
import type { CSSProperties, ReactNode } from 'react';
import { classNames } from './class-names.ts';

type Gap = 1 | 2 | 3 | 4 | 5 | 6 | 7;

export interface PlaceProps {
  gap?: Gap;
  className?: string;
  children: ReactNode;
  style?: CSSProperties;
}

export function Stack({ gap, className, ...rest }: PlaceProps) {
  return <div className={classNames('ui-stack', className)} data-gap={gap} {...rest} />;
}
