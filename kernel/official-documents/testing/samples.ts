// Invented documents in every format, for the tests of this part and for looking at.

import { certificate } from './certificate-sample.ts';
import { ledger } from './ledger-sample.ts';
import { letter } from './letter-sample.ts';
import { notice } from './notice-sample.ts';
import { proposal } from './proposal-sample.ts';

export const samples = { letter, notice, proposal, ledger, certificate };
