import { join } from 'node:path';

/** Real data to test on lies in a folder beside the checkout, never in it; whoever has none tests on what is invented. */
export const besideCheckout = (path: string): string => join(import.meta.dirname, '../../../shared', path);
