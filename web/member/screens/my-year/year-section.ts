// What other instruments add to the page of one's year: `screens/<instrument>/year-section.ts` exports `section`.
import type { ComponentType } from 'react';

export interface YearSectionProps {
  year: number;
}

export interface YearSection {
  key: string;
  load: () => Promise<{ default: ComponentType<YearSectionProps> }>;
}
