// What is wrong with a rule file: the line, a stable code with its words in `messages`, and the values those words name.
export interface Fault {
  readonly line: number;
  readonly code: FaultCode;
  readonly params: Readonly<Record<string, string | number>>;
}

export const faultCodes = [
  'file-empty',
  'file-too-long',
  'too-deep',
  'alias-refused',
  'tag-refused',
  'key-unclear',
  'key-twice',
  'tab-in-indent',
  'colon-full-width',
  'yaml-unreadable',
  'key-unknown',
  'key-unknown-nearest',
  'key-missing',
  'value-missing',
  'number-expected',
  'list-expected',
  'part-expected',
  'value-unknown',
  'value-refused',
  'out-of-range',
  'id-unclear',
  'id-twice',
  'kind-unknown',
  'kind-unknown-nearest',
  'fact-unknown',
  'fact-unknown-nearest',
  'fact-value-unknown',
  'fact-type',
  'reference-unknown',
  'reference-unknown-nearest',
  'loop',
  'points-missing',
  'source-missing',
  'source-double',
  'split-fact-missing',
  'multiple-of-multiple',
  'multiple-with-points',
  'split-number-missing',
  'cap-below-floor',
  'base-outside',
  'first-with-from',
  'grades-overlap',
  'grades-gap',
  'years-reversed',
  'most-faults',
] as const;
export type FaultCode = (typeof faultCodes)[number];

/** A place in the file as a path of keys and positions; the reader turns it into a line. */
export type Path = readonly (string | number)[];

export interface FoundFault extends Omit<Fault, 'line'> {
  readonly path: Path;
}

export const found = (path: Path, code: FaultCode, params: Fault['params'] = {}): FoundFault => ({
  path,
  code,
  params,
});
