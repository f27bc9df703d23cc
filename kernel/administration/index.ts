// The acts and queries of the registers: settings, calendar, people, accounts, roles, record, imports.
import type { Act, Query } from '#kernel/acts';
import { accountActs } from './accounts/account-acts.ts';
import { listAccounts } from './accounts/list-accounts.ts';
import { listBackupRuns } from './audit/list-backup-runs.ts';
import { listEvents } from './audit/list-events.ts';
import { listFailedJobs } from './audit/list-failed-jobs.ts';
import { verifyChains } from './audit/verify-chains.ts';
import { forecastYear } from './calendar/forecast-year.ts';
import { listCalendarYears } from './calendar/list-calendar-years.ts';
import { saveCalendarYear } from './calendar/save-calendar-year.ts';
import { importActs } from './imports/import-acts.ts';
import type { ImportKind } from './imports/import-kind.ts';
import { importQueries } from './imports/import-queries.ts';
import { membersKind } from './imports/members/members-kind.ts';
import { unitsKind } from './imports/units/units-kind.ts';
import { endSeat } from './people/end-seat.ts';
import { endUnit } from './people/end-unit.ts';
import { listFrame } from './people/list-frame.ts';
import { listPeople } from './people/list-people.ts';
import { listUnits } from './people/list-units.ts';
import { mergeUnit } from './people/merge-unit.ts';
import { openTasksQuery } from './people/open-tasks.ts';
import { readPerson } from './people/read-person.ts';
import { renameUnit } from './people/rename-unit.ts';
import { saveBody } from './people/save-body.ts';
import { savePerson } from './people/save-person.ts';
import { saveSeat } from './people/save-seat.ts';
import { saveSession } from './people/save-session.ts';
import { saveTerm } from './people/save-term.ts';
import { saveUnit } from './people/save-unit.ts';
import { splitUnit } from './people/split-unit.ts';
import { endRole } from './roles/end-role.ts';
import { grantRole } from './roles/grant-role.ts';
import { listRoles } from './roles/list-roles.ts';
import type { AdministeredSetting } from './settings/administered-setting.ts';
import { changeSetting } from './settings/change-setting.ts';
import { listSettings } from './settings/list-settings.ts';

export * from './imports/import-kind.ts';
export { importTask } from './imports/import-task.ts';
export { keepDryRun, type Reading, readImport } from './imports/read-import.ts';
export { type FoundTable, readTable } from './imports/read-table.ts';
export type { AdministeredSetting } from './settings/administered-setting.ts';

export interface AdministrationParts {
  readonly settings: readonly AdministeredSetting[];
  readonly importKinds: readonly ImportKind[];
  /** Kinds of cases whose events are in the chain but in nobody's list. */
  readonly sealedKinds?: readonly string[];
}

/** What the kernel itself can import; the instruments' kinds come after. */
export const registerImportKinds: readonly ImportKind[] = [membersKind as ImportKind, unitsKind as ImportKind];

export const administrationActs = ({ settings, importKinds }: AdministrationParts): Act[] => [
  changeSetting(settings),
  saveCalendarYear,
  ...[
    savePerson,
    saveSeat,
    endSeat,
    saveUnit,
    renameUnit,
    mergeUnit,
    splitUnit,
    endUnit,
    saveBody,
    saveTerm,
    saveSession,
  ],
  ...accountActs,
  ...[grantRole, endRole],
  ...importActs(importKinds),
];

export const administrationQueries = ({ settings, importKinds, sealedKinds = [] }: AdministrationParts): Query[] => [
  listSettings(settings),
  ...[listCalendarYears, forecastYear],
  ...[listPeople, readPerson, listFrame, listUnits, openTasksQuery],
  ...[listAccounts, listRoles],
  ...[listEvents(sealedKinds), verifyChains, listFailedJobs, listBackupRuns],
  ...importQueries(importKinds),
];
