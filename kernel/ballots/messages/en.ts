import type { Messages } from '#platform/locale';
import type { zhCN } from './zh-CN.ts';

export const en: Messages<typeof zhCN> = {
  ballots: {
    name: 'Ballots',
    states: { prepared: 'Not begun', open: 'Voting', tied: 'Tied', closed: 'Counted', void: 'Void' },
    verbs: {
      open: 'Open the vote',
      cast: 'Vote',
      'receive-paper': 'Receive a paper',
      'cast-paper': 'Cast the paper',
      'record-counts': 'Enter the meeting’s count',
      close: 'Close and count',
      'run-off': 'Vote again on the tied',
      'decide-tie': 'Decided by the chair',
      void: 'Declare void',
    },
    votes: { yes: 'For', no: 'Against', abstain: 'Abstain' },
    outcomes: { passes: 'Passed', fails: 'Not passed', tied: 'Tied' },
    verdicts: {
      valid: 'Valid',
      'no-quorum': 'Not valid: too few took part',
      'more-papers-than-issued': 'Void: more papers than were issued',
    },
    waiting: 'Your vote is awaited',
    page: {
      secret:
        'A secret vote. The system records only that you received a paper; the paper bears neither name nor time, and no record ties it to you.',
      named: 'A vote by name. You may change it until the end.',
      onRoll: '{count, plural, one {# person} other {# people}} on the roll',
      takenPart:
        '{isSecret, select, true {{count, plural, one {# paper} other {# papers}} received} other {{count, plural, one {# vote} other {# votes}} given}}',
      places: 'At most {places} in favour, {count} chosen',
      noPlaces: 'Each item is voted on by itself',
      quorum: 'Valid when more than {percent}% of the roll take part',
      majority: 'Passes with more than {percent}% of {of, select, roll {the roll} other {the papers received}}',
      minimumPoints: 'Passes with {percent} points',
      runOff: 'Round {round}: again on those that were tied',
      send: 'Vote',
      sendAgain: 'Change my vote',
      sending: 'Voting…',
      confirmTitle: 'Cast this paper?',
      confirmText: 'A secret paper cannot be taken back or changed once it is cast.',
      isCast: 'The paper is cast',
      isCastText: 'It bears neither your name nor a time.',
      isChanged: 'Your vote is kept; you may change it until the end.',
      paperKept: 'You received a paper and have not cast it. It is kept on this device; cast it here.',
      paperElsewhere:
        'You received your paper on another device or in another browser. Cast it there; each person gets one.',
      needsSecureLine:
        'This address is not encrypted, so the browser cannot make a secret paper. Open it by its https address, or vote on paper in the meeting.',
      notOpen: 'The vote has not begun.',
      isOver: 'The vote has ended.',
      recorded: 'The meeting votes on paper; the scrutineers enter the count.',
      result: 'Result',
      rank: 'Rank',
      item: 'Item',
      outcome: 'Result',
      points: 'Points',
      scoredBy: 'Scored by',
      voided: 'This vote is void: {reason}',
      voidedByPapers: 'more papers came back than were issued',
      tieDecided: 'Tied again, decided by {name} in the chair: {reason}',
      tallySheet: 'Tally sheet',
      bundle: 'Take the count away',
      bundleHint:
        'The count holds the rules, every paper and its signature, no name and no time; anybody can count again with the open program.',
      scrutineers: 'Scrutineers',
      issued: 'Issued',
      received: 'Received',
      invalid: 'Invalid',
      members: 'Roll',
      countsTitle: 'Enter the meeting’s count',
      countsHint:
        'When the meeting votes on paper, the scrutineers enter the numbers. For, against and abstain of each item add up to the valid papers.',
      saveCounts: 'Keep the count',
      countsSaved: 'The meeting’s count is kept.',
      digest: 'Digest of the rules',
      notOnRoll: 'You are not on the roll of this vote.',
      maximum: 'Up to {maximum}',
      noScore: 'Not scored',
    },
  },
  events: {
    ballot: {
      prepared: 'Rules of the vote laid down',
      opened: 'Vote opened',
      'vote-cast': 'Voted',
      'paper-received': 'Received a paper',
      'paper-cast': 'Paper cast (not recorded)',
      'counts-recorded': 'Meeting’s count entered',
      closed: 'Closed and counted',
      'run-off-prepared': 'Second vote arranged',
      'tie-decided': 'Tie decided by the chair',
      voided: 'Vote declared void',
    },
  },
  settings: {
    appraisal: {
      minGroup: 'Fewest people in a group of a secret vote',
      quorum: 'A vote is valid with more than this share of the roll',
    },
  },
  refusals: {
    'ballot-is-secret':
      'This vote is secret and cannot be given by name. Nothing was recorded; receive a paper first, then cast it.',
    'ballot-is-named': 'This vote is by name; there is no paper to receive. Vote directly.',
    'group-too-small':
      '“{group}” has {members, plural, one {# person} other {# people}}; a secret vote needs at least {minimum} in each group, else it could be guessed who voted how. Nothing was changed; merge it with another group, or vote by name.',
    'roll-empty': 'Nobody is on the roll, so the vote cannot begin. Name those who vote first.',
    'run-off-was-held':
      'There was a second vote already and it is tied again. Let the presiding chairperson decide with a reason, or name fewer.',
    'run-off-first': 'On a first tie the tied items are voted on again; it cannot be decided yet.',
    'ballot-unclear':
      'Items, groups or roll of the vote are not clear; nothing was kept. Look for what stands twice or is missing.',
    'voter-twice':
      'Somebody stands on the roll twice; nothing was kept. Each person has one vote; take the second entry out.',
    'criteria-missing': 'A vote by points has no criterion yet; nothing was kept. Name at least one with its maximum.',
    'more-places-than-items': '{places} places are more than there are items; nothing was kept. Name fewer places.',
    'vote-in-person': 'A vote is given in person, never on behalf. Nothing was recorded.',
    'choice-unknown':
      'The paper names something that is not voted on; it was not counted. Load the page again and vote.',
    'score-missing':
      '“{criterion}” has no points yet; the paper was not cast. Score every criterion of an item, or leave the item out.',
    'score-too-high': '“{criterion}” goes up to {maximum}; the paper was not cast. Give fewer points.',
    'too-many-yes':
      'There are {places, plural, one {# place} other {# places}} and {yes} were chosen; the paper was not cast. Choose at most {places}.',
    'paper-already-received':
      'You have received your paper; each person gets one. Cast it on the device that received it.',
    'paper-unreadable':
      'The paper could not be made; nothing was recorded. Load the page again; if it fails again, ask the proposal office.',
    'paper-not-genuine':
      'The paper bears no valid signature and was not counted. Open the vote again from what waits for you.',
    'paper-already-cast': 'This paper was cast before and cannot be changed. What was cast first counts.',
    'votes-already-on-line':
      'Somebody has voted or received a paper on line, so a meeting’s count cannot be entered. Nothing was changed; go on on line, or declare the vote void and begin again.',
    'counts-do-not-fit':
      '“{item}” adds up to {sum}, but {counted} were expected; nothing was kept. Check with the scrutineers.',
    'sums-do-not-fit':
      'The points of “{item}” are higher than possible or incomplete; nothing was kept. Check with the scrutineers.',
    'more-issued-than-roll':
      '“{group}”: {issued} issued for {members} on the roll; nothing was kept. Check the papers issued.',
    'counts-incomplete': 'The count is not complete; nothing was kept. Enter every group and every item.',
    'not-among-the-tied': 'Only tied items can be decided on; nothing was kept. Choose again.',
    'not-counted-yet': 'The vote is not counted yet, so there is nothing to take away. Come back when it is closed.',
  },
};
