// The national holiday tables that ship with the product; a committee's own table of a year takes precedence.
// The notice for 2027 is not published: only weekends are off, and every date that leans on it is provisional.
import { table2024 } from './national/2024.ts';
import { table2025 } from './national/2025.ts';
import { table2026 } from './national/2026.ts';
import type { WorkingCalendar } from './working-calendar.ts';

export const nationalCalendar: WorkingCalendar = {
  years: {
    2024: table2024,
    2025: table2025,
    2026: table2026,
    2027: { status: 'unpublished', holidays: [], workdays: [] },
  },
};
