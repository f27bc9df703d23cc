// A sheet of a report or an issue alone on a page, with the way back to its tab.
import type { ReactNode } from 'react';
import { Alone as AnyAlone } from '../frames/alone.tsx';
import './information.css';
import type { TabKey } from './tab-keys.ts';

export function Alone({ tab, children }: { tab: TabKey; children: ReactNode }) {
  return (
    <AnyAlone back={`/information-reports?tab=${tab}`}>
      <div className="information-page">{children}</div>
    </AnyAlone>
  );
}
