import type { Messages } from '#platform/locale';
import type { zhRefusals } from './zh-CN-refusals.ts';

export const enRefusals: Messages<typeof zhRefusals> = {
  'on-behalf-missing': 'No member was named to write for; no draft was begun. Choose the member first.',
  'session-missing': 'No session is set up, so this step was not taken; the text is saved. Ask the administrator.',
  'session-ambiguous':
    'Several sessions take proposals at this time and none was chosen. The draft is saved; choose one, then submit.',
  'session-unknown': 'The chosen session was not found; nothing was saved. Choose again.',
  'session-settled':
    'This proposal was sent in to its session and stays there; nothing was saved. Withdraw it to send it to another.',
  'session-not-open': 'In-session proposals open at {opensAt}. The draft is saved; submit then, or make it ordinary.',
  'session-cut-off': 'In-session proposals closed at {cutsOffAt}. The draft is saved; it can go in as ordinary.',
  'title-missing': 'There is no title yet. The draft is saved; write one.',
  'title-too-long': 'The title has {length} characters, more than {limit}. The draft is saved; shorten it.',
  'analysis-missing': 'There is no analysis yet. The draft is saved; describe the facts and causes.',
  'recommendation-missing': 'There is no recommendation yet. The draft is saved; write at least one.',
  'body-too-long': 'The text has {length} characters, more than {limit}. The draft is saved; shorten it.',
  'category-missing': 'No category is chosen yet. What is written is saved; choose one.',
  'one-matter-unconfirmed': 'A proposal holds one matter. The draft is saved; confirm that yours does.',
  'cosigner-missing': 'Nobody has co-signed yet. The draft is saved; wait for a signature or make it individual.',
  'seat-missing': 'Only members of the present term propose or co-sign. The text is saved; have the roll checked.',
  'body-missing': 'A collective proposal names its body. The draft is saved; choose the body.',
  'body-unconfirmed': 'The convenor or keeper of the seal has not confirmed. The draft is saved; ask them to.',
  'not-joint': 'This is not a joint proposal; nobody was invited. Change its kind to joint first.',
  'body-already-confirmed': 'It is confirmed already.',
  'body-must-withdraw': 'The convenor or keeper of the seal withdraws a collective proposal; the review goes on.',
  'others-merged-in':
    '{count, plural, one {# proposal was} other {# proposals were}} merged into this one, so it stays. Ask the office.',
  'units-missing': 'No units are chosen; nothing was assigned. Choose them first.',
  'sole-unit-not-alone': 'Sole handling takes one unit; nothing was saved. Remove the others or change the type.',
  'several-lead-units': 'There can be one lead unit; nothing was saved. Make the others co-units.',
  'mixed-assignment': 'Separate units do not mix with lead or co-units; nothing was saved. Use one type.',
  'co-unit-missing': 'A lead unit needs a co-unit; nothing was saved. For one unit choose sole handling.',
  'separate-units-missing': 'Separate handling takes two units or more; nothing was saved. Add one or choose sole.',
  'unit-twice': 'A unit stands twice; nothing was saved. Remove one.',
  'role-not-of-type': 'A unit’s role does not fit the type; nothing was saved. Choose again.',
  'category-unknown': 'There is no such category, or it has ended; nothing was saved. Choose again.',
  'parent-category-unknown': 'The upper category was not found; nothing was saved. Choose again.',
  'category-third-level':
    'There are two levels only; nothing was saved. Choose a top category, and none for a category with others under it.',
  'parent-category-ended': 'The upper category “{name}” has ended; nothing was saved. Open it again or choose another.',
  'category-sphere-missing': 'A top category lies in one of the five spheres; nothing was saved. Choose one.',
  'category-name-taken':
    '“{name}” is there already, perhaps ended; nothing was saved. Choose another name, or open that one again.',
  'category-ends-later': 'It cannot end later than today ({today}); nothing was saved. Give today or an earlier day.',
  'category-has-open-children':
    '{count, plural, one {# category under “{name}” is} other {# categories under “{name}” are}} in use; it was not ended. End them first.',
  'body-unknown': 'There is no such body, or it has ended; nothing was saved. Choose again.',
  'body-not-own': 'The first proposer does not belong to this body; nothing was saved. Choose one of their own.',
  'attachment-unknown': 'A file was not found; this was not saved. Upload it again.',
  'cosigners-present':
    'There {count, plural, one {is # co-signer} other {are # co-signers}}, so the kind stays. Take invitations back first.',
  'signers-too-many': 'There can be {limit} signers at most; nobody was invited. Choose fewer.',
  'invitee-without-seat':
    '{count, plural, one {# person holds} other {# persons hold}} no seat; nobody was invited. Remove them first.',
  'signer-unknown': 'This person was not invited; the list stays as it is.',
  'signer-has-signed': 'They have signed, so the invitation stands. They can take the signature back themselves.',
  'reason-code-missing': 'To recommend against filing, choose a reason; nothing was saved.',
  'merge-into-itself': 'A proposal cannot be merged into itself; nothing was merged. Choose another.',
  'main-unknown': 'The main proposal was not found; nothing was merged. Choose again.',
  'main-not-open': 'The main proposal is past review and assignment; nothing was merged. Choose another.',
  'not-open-to-joining':
    'This proposal is not open for co-signing; nothing was sent. Cite it, or speak with its first proposer.',
  'already-among-signers': 'You are among the signers already.',
  'join-asked-before': 'You have asked before; the first proposer sees it.',
  'other-is-itself': 'It cannot be held against itself; nothing was saved. Choose another one.',
  'other-unknown': 'The other one is not there or not for you to see; nothing was saved. Choose again.',
  'source-not-found':
    'The topic or cultivation is not there any more, and no draft was made. Reload and try again, or begin a new proposal.',
};
