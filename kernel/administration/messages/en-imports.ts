import type { Messages } from '#platform/locale';
import type { zhImports } from './zh-CN-imports.ts';

export const enImports: Messages<typeof zhImports> = {
  kinds: { members: 'Roster of members', units: 'List of units' },
  columns: {
    members: {
      name: 'Name',
      sex: 'Sex',
      ethnicity: 'Ethnicity',
      birth: 'Born',
      party: 'Party',
      education: 'Education',
      sector: 'Sector',
      employerAndPost: 'Employer and post',
      employer: 'Employer',
      post: 'Post',
      phone: 'Mobile phone',
      email: 'E-mail',
      certificate: 'Certificate number',
      isStanding: 'Standing committee',
      committee: 'Special committee',
      group: 'Group',
    },
    units: {
      name: 'Unit',
      shortName: 'Short name',
      system: 'Kind',
      duties: 'Duties',
      address: 'Address',
      phone: 'Phone',
      contact: 'Contact',
    },
  },
  problems: {
    'name-missing': 'This row has no name. Add it, or remove the row.',
    'too-long': '{count} characters, more than {most}. Please shorten it.',
    'bad-date': '“{text}” is not a year and month. Write 1975-03.',
    'bad-phone':
      '“{text}” does not look like a phone number. Mobile numbers have 11 digits; others need the area code.',
    'bad-email': '“{text}” does not look like an e-mail address. Please check it.',
    'not-a-sex': '“{text}” is not a sex. Write 男 or 女.',
    'not-yes-or-no': '“{text}” is neither yes nor no. Write 是, or leave it empty.',
    'sector-missing': 'No sector is given. If the cells are merged, unmerge them and fill in each row.',
    'unknown-sector': 'The register has no sector “{text}”. Check the spelling, or add the sector first.',
    'unknown-committee': 'The register has no special committee “{text}”. Check the spelling, or add it first.',
    'unknown-group': 'The register has no group “{text}”. Check the spelling, or add it first.',
    'sector-of-another':
      '“{wanted}” differs from the register, where this member sits for “{sector}”. A change in mid-term is made in the roster, with its day and reason; if it is a slip, correct the cell.',
    'second-committee':
      'This member belongs to “{committee}” already and cannot join “{wanted}” too. To move them, place them in the roster with a day and a reason; otherwise empty the cell.',
    'double-in-file': 'The same as row {row}. Remove one of them; if they are two people, give certificate numbers.',
    'certificate-of-another': 'This certificate number belongs to “{name}”. Check the number or the name.',
    'several-like-this': 'The register has several people of this name and employer. Give the certificate number.',
    namesake:
      'The register has somebody of this name (employer: {employer}). If it is the same person, correct the employer first and read the file again; if not, a new person is entered.',
    'unknown-system':
      '“{text}” is no known kind. Write party, government, district, enterprise or organisation, or leave it empty.',
    'unit-ended': 'This unit ended on {endedOn}. Use the name of the unit that took its place.',
    'contact-not-kept': 'Contacts are not kept here. The security administrator grants them the role of unit contact.',
  },
  notes: {
    'changed-since-reading': 'The register changed after the file was read; the row was left out. Read the file again.',
    'built-upon': 'An account, a post or a case has come to rest on it since, so it stays.',
    'changed-since': 'Somebody has changed it since; what they changed stays.',
    'name-missing': 'No name.',
    'sector-of-another': 'The sector differs from the register.',
    'second-committee': 'In another special committee already.',
    'double-in-file': 'The same as an earlier row.',
    'certificate-of-another': 'The certificate number belongs to somebody else.',
    'several-like-this': 'Several people of this name and employer.',
    'sector-missing': 'No sector.',
    'unknown-sector': 'The sector is no longer in the register.',
    'unknown-committee': 'The special committee is no longer in the register.',
    'unknown-group': 'The group is no longer in the register.',
    'unit-ended': 'The unit has ended.',
    'term-missing': 'There is no term.',
  },
};
