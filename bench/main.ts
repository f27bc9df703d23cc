// `npm run bench -- NAME [--short]`: measured work on an embedded database of its own.
import { benchAct } from './act/bench-act.ts';
import { runNamed } from './program.ts';
import { benchStart } from './start/bench-start.ts';
import { benchText } from './text/bench-text.ts';

process.exitCode = await runNamed('bench', {
  act: {
    says: 'acts through HTTP at 1, 8 and 32 clients, beside the bare SQL that writes the same rows',
    run: benchAct,
  },
  start: { says: 'the second start, from the command to a page that is ready', run: benchStart },
  text: { says: 'search tokens, differences and names of Chinese text', run: benchText },
});
