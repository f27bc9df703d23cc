// The frame of a sheet beside its list: title and state above, its verbs, what stands in it.
import type { ReactNode } from 'react';
import { PageHeader, Sheet, Stack } from '#web/ui';
import './frames.css';

export interface OpenSheetProps {
  title: string;
  lead: ReactNode;
  verbs: ReactNode;
  children: ReactNode;
}

export function OpenSheet({ title, lead, verbs, children }: OpenSheetProps) {
  return (
    <div className="desk-sheet">
      <Stack gap={4}>
        <PageHeader title={title} lead={lead} />
        <Sheet bleeds>
          <div className="desk-sheet-verbs">{verbs}</div>
          {children}
        </Sheet>
      </Stack>
    </div>
  );
}
