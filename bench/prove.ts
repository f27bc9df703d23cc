// `npm run prove -- NAME [--short]`: claims of the product, shown by exhaustion instead of by example.
import { runNamed } from './program.ts';
import { proveChain } from './proofs/chain.ts';

process.exitCode = await runNamed('prove', {
  chain: {
    says: 'every change, deletion, insertion and exchange in an exported record is found (own record, or an export by its path)',
    run: proveChain,
  },
});
