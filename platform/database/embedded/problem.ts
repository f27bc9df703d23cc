// What stops the embedded server, as one sentence for the person who started the program.
export type EmbeddedServerProblemCode =
  | 'no-binaries'
  | 'not-writable'
  | 'belongs-to-another-user'
  | 'foreign-files'
  | 'wrong-version'
  | 'broken-cluster'
  | 'disk-full'
  | 'cannot-run-as-root'
  | 'did-not-start';

export class EmbeddedServerProblem extends Error {
  readonly code: EmbeddedServerProblemCode;

  constructor(code: EmbeddedServerProblemCode, message: string) {
    super(message);
    this.name = 'EmbeddedServerProblem';
    this.code = code;
  }
}
