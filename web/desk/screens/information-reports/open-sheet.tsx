// The frame of every sheet here: its state above, title, what stands beside it.
import type { ReactNode } from 'react';
import { PageHeader, Sheet, Stack } from '#web/ui';
import './information.css';

export interface OpenSheetProps {
  title: string;
  lead: ReactNode;
  verbs: ReactNode;
  children: ReactNode;
}

export function OpenSheet({ title, lead, verbs, children }: OpenSheetProps) {
  return (
    <div className="information-sheet">
      <Stack gap={4}>
        <PageHeader title={title} lead={lead} />
        <Sheet bleeds>
          <div className="information-verbs">{verbs}</div>
          {children}
        </Sheet>
      </Stack>
    </div>
  );
}
