// `npm run prove -- NAME [--short]`: claims of the product, shown by exhaustion instead of by example.
import { runNamed } from './program.ts';
import { proveBarrierFree } from './proofs/barrier-free.ts';
import { proveChain } from './proofs/chain.ts';

process.exitCode = await runNamed('prove', {
  'barrier-free': {
    says: 'no screen has a barrier that axe knows of, in Chinese, in English, and at the largest size',
    run: proveBarrierFree,
  },
  chain: {
    says: 'every change, deletion, insertion and exchange in an exported record is found (own record, or an export by its path)',
    run: proveChain,
  },
});
