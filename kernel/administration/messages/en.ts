import type { Messages } from '#platform/locale';
import { enImports } from './en-imports.ts';
import type { zhCN } from './zh-CN.ts';

export const en: Messages<typeof zhCN> = {
  imports: enImports,
  roles: {
    'proposal-officer': 'Officer of the proposal committee',
    'proposal-committee-head': 'Head of the proposal committee',
    'chairpersons-council': "Member of the Chairpersons' Council",
    'secretary-general': 'Secretary-general',
    'supervision-officer': 'Officer of the supervision office',
    'member-affairs-officer': 'Officer for members’ affairs',
    'study-secretary': 'Study secretary',
    'information-officer': 'Information editor',
    'information-head': 'Head of information work',
    convenor: 'Convenor',
    'body-officer': 'Keeper of a collective’s seal',
    'unit-contact': 'Unit contact',
    'unit-drafter': 'Unit drafter',
    'unit-leader': 'Unit leader',
    'system-administrator': 'System administrator',
    'security-administrator': 'Security administrator',
    'audit-administrator': 'Audit administrator',
  },
  units: { minutes: 'minutes' },
  events: {
    settings: { changed: 'Setting {key} changed' },
    calendar: { 'year-saved': 'Working calendar of {year} saved, {movedClocks} dates moved' },
    people: {
      'person-saved': 'Person entered',
      'seat-saved': 'Seat entered',
      'seat-ended': 'Seat ended',
      'unit-saved': 'Unit entered',
      'unit-ended': 'Unit ended',
      'body-saved': 'Body entered',
      'term-saved': 'Term entered',
      'session-saved': 'Session entered',
    },
    units: {
      renamed: 'Unit renamed to {name}',
      merged: 'Unit merged into {successor}',
      split: 'Unit split into {names}',
    },
    accounts: {
      created: 'Account opened',
      disabled: 'Account disabled',
      enabled: 'Account enabled',
      unlocked: 'Account unlocked',
      'password-reset': 'New start password given',
      'second-factor-reset': 'Second factor reset',
    },
    roles: { granted: 'Role granted', ended: 'Role ended' },
    imports: { applied: '{fileName} imported', undone: 'Import of {fileName} undone' },
  },
  refusals: {
    'setting-unknown': 'There is no setting “{key}”; nothing was changed. Reload the page.',
    'setting-value-refused':
      'This value is outside what is allowed; nothing was changed. See the range below the field.',
    'setting-unchanged': 'The setting is {value} already; nothing was changed.',
    'calendar-table-unreadable': 'This holiday table cannot be read. Check that every date is complete.',
    'certificate-taken':
      'Certificate number “{certificate}” belongs to somebody else; nothing was saved. Please check it.',
    'name-taken':
      '“{name}” is there already; nothing was saved. Choose another name, or change the entry that is there.',
    'ordinal-taken': 'Number {ordinal} is there already; nothing was saved. Check the number.',
    'body-unknown': 'The chosen sector, committee or group is not in the register; nothing was saved. Choose again.',
    'one-special-committee': 'A member belongs to one special committee; nothing was saved. Choose one.',
    'two-sectors-one-day':
      'On that day ({on}) this person already sits for another sector or term; nothing was saved. End the former seat first, or begin after it.',
    'seat-held-already': 'This person holds a seat in this term; nothing was saved. Change the entry that is there.',
    'ended-already': 'It ended on {endsOn}; nothing was changed.',
    'ends-before-start': 'The last day lies before the first, {startsOn}; nothing was saved. Change the date.',
    'session-window-reversed': 'The cut-off is not after the opening; nothing was saved. Check the times.',
    'unit-has-open-work':
      '{name} has {count} open items and was not ended. Assign them elsewhere or finish them first.',
    'units-same-name': 'The name is the same; nothing was renamed. Please fill in the new name.',
    'unit-day-ahead': '{day} has not come yet; nothing was entered. Please do it on the day or later.',
    'unit-day-too-early': '{day} lies before the last change ({last}); nothing was entered. Please check the date.',
    'unit-parts-alike': 'Two of the new units have the same name; nothing was registered. Change one.',
    'unit-part-unknown':
      'A task was given to a part that is not among the new units; nothing was registered. Choose again.',
    'unit-task-unknown': 'A task is no longer with this unit; nothing was registered. Open it again.',
    'unit-merges-into-itself':
      'A unit cannot be merged into itself; nothing was entered. Please choose another successor.',
    'unit-successor-ended':
      '{name} has ended and cannot take over; nothing was entered. Please choose another successor.',
    'unit-succession-circle': '{name} was itself taken over by this unit: that would go in a circle. Please check.',
    'role-unknown': 'There is no role “{role}”. Reload the page.',
    'role-needs-unit': 'This role belongs to a unit. Choose the unit.',
    'role-needs-body': 'This role belongs to a body. Choose the body.',
    'role-takes-no-place': 'This role has no unit or body; nothing was saved. Leave them empty.',
    'role-held-already': 'This person holds the role already; nothing was changed.',
    'roles-of-oneself':
      'Nobody grants or ends their own roles; nothing was changed. Ask another security administrator.',
    'administrators-overlap':
      'System, security and audit administrator cannot be one person; nothing was granted. End the other role first, or choose somebody else.',
    'administrator-beside-office':
      'Administrators do no office work; nothing was granted. End the other roles first, or choose somebody else.',
    'import-kind-unknown': 'There is no such import. Reload the page and choose again.',
    'import-without-rows': 'No rows to enter were found in “{name}”. Check that there is something below the header.',
    'import-without-good-rows':
      'There are no rows to write; nothing was changed. Correct the file as the rows say and read it again.',
    'import-changed-nothing': 'This import changed nothing; there is nothing to undo.',
    'import-is-dry-run': 'The file was only read and not written; there is nothing to undo.',
    'import-is-applying': 'It is being written. Please wait.',
    'import-is-applied': 'The file was written already; nothing was done twice.',
    'import-is-undoing': 'It is being undone. Please wait.',
    'import-is-undone': 'This import was undone. To write it again, read the file again.',
    'term-missing':
      'No current term is entered, so seats cannot be entered. Enter the term first under People, Terms and sessions.',
  },
};
