// A sheet that stands alone on a page: way back, frame, verbs.
import type { ReactNode } from 'react';
import { Alone } from './alone.tsx';
import { OpenSheet } from './open-sheet.tsx';

export interface AloneSheetProps {
  back: string;
  title: string;
  lead: ReactNode;
  verbs?: ReactNode;
  children: ReactNode;
}

export function AloneSheet({ back, verbs = null, children, ...sheet }: AloneSheetProps) {
  return (
    <Alone back={back}>
      <OpenSheet {...sheet} verbs={verbs}>
        {children}
      </OpenSheet>
    </Alone>
  );
}
