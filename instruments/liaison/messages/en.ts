import type { Messages } from '#platform/locale';
import type { zhCN } from './zh-CN.ts';

export const en: Messages<typeof zhCN> = {
  liaison: {
    name: 'Liaison',
    kinds: {
      'party-group-to-party-member': 'Party-group members contact party members',
      'party-member-to-member': 'Party members contact members outside the party',
      'council-to-member': 'The Chairpersons’ Council contacts members',
      'member-to-sector-people': 'Members contact people of their sector',
    },
    states: { standing: 'Standing', ended: 'Ended' },
    ways: {
      visit: 'Visit',
      talk: 'Talk',
      telephone: 'Telephone',
      message: 'Message',
      gathering: 'Gathering',
      other: 'Other',
    },
    verbs: {
      'start-pair': 'Start a pair',
      'change-pair': 'Change',
      'end-pair': 'End',
      'note-contact': 'Note a contact',
      'share-contact': 'Share',
      'take-back-contact': 'Take back',
      'assign-pairs': 'Start the planned pairs',
    },
    waits: { due: 'A contact is due' },
  },
  deeds: { 'liaison-contact': 'Contact with a member or with people of the sector' },
  events: {
    'liaison-pair': {
      started: 'Started',
      changed: 'Rhythm or period changed',
      'contact-noted': 'A contact noted ({heldOn})',
      'contact-shared': 'A note shared',
      'contact-taken-back': 'A note taken back',
      ended: 'Ended',
    },
    liaison: { 'pairs-assigned': '{pairs} pairs started by plan' },
  },
  notices: {
    'liaison-started': { title: 'A new liaison', line: '“{title}” was started; open to see it.' },
    'liaison-ended': { title: 'A liaison has ended', line: '“{title}” has ended.' },
    'liaison-contact-noted': { title: 'A contact was noted', line: '{by} noted a contact with you.' },
    'liaison-contact-shared': {
      title: 'A note was shared with you',
      line: '{by} shared a note of a contact with you.',
    },
  },
  settings: {
    liaison: {
      frequency: {
        partyGroup: 'Days between contacts: party group and party members',
        partyMember: 'Days between contacts: party members and others',
        council: 'Days between contacts: Chairpersons’ Council and members',
        sectorPeople: 'Days between contacts: members and their sector',
      },
    },
  },
  imports: {
    kinds: { 'liaison-pairs': 'Liaison plan' },
    columns: {
      'liaison-pairs': {
        kind: 'Kind of liaison',
        contactor: 'Contactor',
        contactorCertificate: 'Contactor’s certificate',
        contactee: 'Whom they contact',
        contacteeCertificate: 'Contactee’s certificate',
        fromOn: 'From',
        frequencyDays: 'Days between contacts',
      },
    },
    problems: {
      'liaison-kind-unknown': '“{text}” is no kind of liaison. Write its full name.',
      'liaison-name-missing': 'No name is given (for people of a sector: what the group is called). Please add it.',
      'liaison-date-missing': 'The first day is missing or unreadable. Write 2026-11-24.',
      'liaison-days-unread':
        'The days between contacts are a whole number from 1 to 730; empty means as the settings say.',
      'liaison-namesakes': 'Several people have this name. Add the certificate number.',
      'liaison-person-unknown': 'The register has nobody called “{name}”. Check the name, or add them first.',
      'liaison-not-seated': '{name} holds no seat today and cannot be contacted as a member.',
      'liaison-oneself': 'Both are the same person. Please correct it.',
      'liaison-other-contactor': '{name} contacts them already. End that pair first.',
      'liaison-double': 'The same contactee as in row {row}. Remove one of them.',
    },
    notes: {
      'liaison-refused': 'Not started: the register changed after the file was read. Read it again.',
      'liaison-contacted': 'A contact has been noted since, so it stays.',
    },
  },
  refusals: {
    'liaison-group-not-named': 'Name the group of people, such as “lorry drivers”; nothing was saved.',
    'liaison-member-not-named': 'Choose the member to be contacted; nothing was saved.',
    'liaison-with-oneself': 'Both sides are the same person; nothing was saved. Choose again.',
    'liaison-ends-before-it-begins':
      'The last day ({untilOn}) is before the first ({fromOn}); nothing was saved. Change the days.',
    'liaison-person-unknown': 'One of them is no longer in the register; nothing was saved. Choose again.',
    'liaison-not-a-member': '{name} holds no seat today; no pair was started. Choose again.',
    'liaison-stands-already':
      '{contactor} contacts {contactee} already; no second pair was started. Change the first instead.',
    'liaison-has-contactor':
      '{name} has a contactor of this kind; the plan was not carried out. Make it anew and confirm.',
    'liaison-named-twice': 'One member stands in the plan twice; it was not carried out. Remove a row.',
    'contact-of-tomorrow':
      'The day of the contact has not come; nothing was saved, what you typed is kept. Use today or an earlier day.',
    'contact-before-the-pair': 'The contact lies before the pair began ({fromOn}); nothing was saved. Check the day.',
    'contact-unknown': 'This note was not found, or is not yours. Reload and look again.',
  },
};
