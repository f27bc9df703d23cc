// `npm run bench -- NAME [--short]`: measured work on an embedded database of its own.
import { benchAct } from './act/bench-act.ts';
import { benchDuplicates } from './duplicates/bench-duplicates.ts';
import { benchIssues } from './issues/bench-issues.ts';
import { benchMemberPage } from './member-page/bench-member-page.ts';
import { benchPortal } from './portal/bench-portal.ts';
import { runNamed } from './program.ts';
import { benchRouting } from './routing/bench-routing.ts';
import { benchScoring } from './scoring/bench-scoring.ts';
import { benchSessionDay } from './session-day/bench-session-day.ts';
import { benchSignIn } from './sign-in/bench-sign-in.ts';
import { benchStart } from './start/bench-start.ts';
import { benchText } from './text/bench-text.ts';

process.exitCode = await runNamed('bench', {
  act: {
    says: 'acts through HTTP at 1, 8 and 32 clients, beside the bare SQL that writes the same rows',
    run: benchAct,
  },
  duplicates: {
    says: 'similar cases: precision, recall and rank on real texts, time among 100,000 cases',
    run: benchDuplicates,
  },
  issues: {
    says: '4,326 real messages put together to issues: doubles, time, how right, the five largest for reading',
    run: benchIssues,
  },
  'member-page': {
    says: 'the first screen on a mid-range phone over slow 4G: script, first paint, usable',
    run: benchMemberPage,
  },
  portal: {
    says: 'the public’s pages over 100,000 published items at 200 a second, while something is withdrawn all the time',
    run: benchPortal,
  },
  routing: {
    says: 'the right class of a message: cross-validation on labelled messages, beside simple ways',
    run: benchRouting,
  },
  scoring: {
    says: '700 members over five years counted by rules, two versions compared, and the same from the database',
    run: benchScoring,
  },
  'session-day': {
    says: 'the last hour before the cut-off: 400 members send in while reviewers work',
    run: benchSessionDay,
  },
  'sign-in': {
    says: '600 people sign in within five minutes: by code, at the desk, later from phones without a network',
    run: benchSignIn,
  },
  start: { says: 'the second start, from the command to a page that is ready', run: benchStart },
  text: { says: 'search tokens, differences and names of Chinese text', run: benchText },
});
