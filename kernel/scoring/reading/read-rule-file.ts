// The one way in: text to a rule set, or every fault with its line. Nothing half-read ever leaves here.
import { checkRuleSet } from '../checks/check-rule-set.ts';
import type { Fault, FoundFault } from '../fault.ts';
import type { KnownKinds } from '../known-kinds.ts';
import { type RuleSet, ruleFile } from '../rule-file.ts';
import { linesOf } from './lines.ts';
import { loadDocument } from './load-document.ts';
import { shapeFaults } from './shape-faults.ts';

export type RuleReading =
  | { readonly ok: true; readonly ruleSet: RuleSet }
  | { readonly ok: false; readonly faults: readonly Fault[] };

const mostFaults = 50;

function listed(faults: readonly Fault[]): RuleReading {
  const sorted = [...faults].sort((one, other) => one.line - other.line);
  if (sorted.length <= mostFaults) return { ok: false, faults: sorted };
  const rest = sorted.length - mostFaults;
  const last = sorted[mostFaults - 1] as Fault;
  return {
    ok: false,
    faults: [...sorted.slice(0, mostFaults), { line: last.line, code: 'most-faults', params: { count: rest } }],
  };
}

export function readRuleFile(text: string, kinds: KnownKinds): RuleReading {
  const loaded = loadDocument(text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n'));
  if (Array.isArray(loaded)) return listed(loaded);
  const lineOf = linesOf(loaded.document, loaded.counter);
  const withLines = (faults: readonly FoundFault[]) =>
    listed(faults.map(({ path, code, params }) => ({ line: lineOf(path), code, params })));
  const value: unknown = loaded.document.toJS();
  const shaped = ruleFile.safeParse(value);
  if (!shaped.success) return withLines(shapeFaults(ruleFile, value, shaped.error));
  const faults = checkRuleSet({ ruleSet: shaped.data, kinds, lineOf });
  return faults.length > 0 ? withLines(faults) : { ok: true, ruleSet: shaped.data };
}
