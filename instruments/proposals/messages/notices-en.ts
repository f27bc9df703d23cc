import type { Messages } from '#platform/locale';
import type { noticesZhCN } from './notices-zh-CN.ts';

export const noticesEn: Messages<typeof noticesZhCN> = {
  'asked-to-sign': {
    title: 'You are asked to co-sign a proposal',
    line: '{proposer} asks you to co-sign “{title}”. Only your own signature before the cut-off counts.',
  },
  'asked-to-sign-again': {
    title: 'A proposal changed: please sign again',
    line: 'The text of “{title}” changed. Please read it and sign again.',
  },
  'signer-answered': {
    title: 'An answer to your invitation',
    line: '{answer, select, signed {{signer} signed “{title}”.} retracted {{signer} took back the signature on “{title}”.} other {{signer} declined to sign “{title}”.}}',
  },
  'join-asked': {
    title: 'A member asks to co-sign',
    line: '{asker} asks to co-sign “{title}”. Invite with one tap under “Co-signers”.',
  },
  'body-confirmed': {
    title: 'Your body confirmed',
    line: '{body} confirmed “{title}”; it can be submitted.',
  },
  'dropped-unsigned': {
    title: 'Submitted without your signature',
    line: '“{title}” was submitted before you signed; you are not counted as a co-signer.',
  },
  'submitted-for-you': {
    title: 'Staff submitted a proposal for you',
    line: '“{title}” was submitted on your behalf. If that is not your wish, tell the proposal office.',
  },
  'proposal-arrived': { title: 'A proposal to pre-review', line: '{proposer} submitted “{title}”.' },
  'proposal-withdrawn': { title: 'A proposal was withdrawn', line: '{proposer} withdrew “{title}”.' },
  'returned-for-revision': {
    title: 'Your proposal came back for revision',
    line: '“{title}” came back with comments. Revise it and submit it again.',
  },
  'proposal-filed': { title: 'Your proposal was filed', line: '“{title}” was filed as {number}.' },
  'proposal-not-filed': {
    title: 'Your proposal was not filed',
    line: '“{title}” was not filed; see the reason.',
  },
  'proposal-merged': {
    title: 'Your proposal was merged',
    line: '“{title}” ({number}) was merged into “{main}”; its reply will reach you too.',
  },
  'proposal-converted': {
    title: 'Your proposal became an information report',
    line: '“{title}” goes on as an information report.',
  },
  'proposal-assigned': {
    title: 'Your proposal was assigned',
    line: '“{title}” was assigned to {count, plural, one {# unit} other {# units}}.',
  },
};
