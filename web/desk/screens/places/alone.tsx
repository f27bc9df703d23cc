// A place's sheets stand alone on a page: frame, way back, verbs.
import type { ReactNode } from 'react';
import { Alone as AnyAlone } from '../frames/alone.tsx';
import { OpenSheet } from '../frames/open-sheet.tsx';
import './places.css';

export interface AloneProps {
  back: string;
  title: string;
  lead: ReactNode;
  verbs: ReactNode;
  children: ReactNode;
}

export function Alone({ back, children, ...sheet }: AloneProps) {
  return (
    <AnyAlone back={back}>
      <OpenSheet {...sheet}>{children}</OpenSheet>
    </AnyAlone>
  );
}
