// `npm run prove -- NAME [--short]`: claims of the product, shown by exhaustion instead of by example.
import { runNamed } from './program.ts';
import { proveBarrierFree } from './proofs/barrier-free.ts';
import { proveChain } from './proofs/chain.ts';
import { proveFaults } from './proofs/faults/prove-faults.ts';
import { proveFuzz } from './proofs/fuzz/prove-fuzz.ts';
import { proveKill } from './proofs/kill/prove-kill.ts';
import { proveLifecycles } from './proofs/lifecycles/prove-lifecycles.ts';
import { proveReaders } from './proofs/readers/prove-readers.ts';
import { proveRestore } from './proofs/restore.ts';
import { proveRolling } from './proofs/rolling/prove-rolling.ts';

process.exitCode = await runNamed('prove', {
  'barrier-free': {
    says: 'no screen has a barrier that axe knows of, in Chinese, in English, and at the largest size',
    run: proveBarrierFree,
  },
  chain: {
    says: 'every change, deletion, insertion and exchange in an exported record is found (own record, or an export by its path)',
    run: proveChain,
  },
  readers: {
    says: 'spoiled and hostile .docx, .xlsx, .csv, .pdf and images: read or refused, in bounded time and memory (seed, count)',
    run: proveReaders,
  },
  restore: {
    says: 'a backup of a full house restores to the same rows and files; no flipped bit and no cut goes unnoticed',
    run: proveRestore,
  },
  rolling: {
    says: 'two processes behind a balancer restarted in turn under load: no failed request, no lost act, each job once',
    run: proveRolling,
  },
  faults: {
    says: 'no database, a full or read-only disk, a clock put back: said in words, refused cleanly, over by itself (seconds)',
    run: proveFaults,
  },
  fuzz: {
    says: 'requests made from the API description, valid to hostile, as every role: no 5xx, nothing grows (seed, count)',
    run: proveFuzz,
  },
  kill: {
    says: 'application and database are killed at random moments; every acknowledged act is there once (seed, rounds)',
    run: proveKill,
  },
  lifecycles: {
    says: 'random acts by random people: the tables are never left, refusals leave no trace, every chain holds (seed, steps)',
    run: proveLifecycles,
  },
});
