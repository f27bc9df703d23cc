// What other instruments add to a member's file on the desk: `screens/<instrument>/file-section.ts` exports `section`.
import type { ComponentType } from 'react';

export interface FileSectionProps {
  personId: string;
  year: number;
}

export interface FileSection {
  key: string;
  load: () => Promise<{ default: ComponentType<FileSectionProps> }>;
}
