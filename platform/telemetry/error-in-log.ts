// What of an error may stand in a log: what it is and where it happened. Messages and details of the database repeat what
// people typed; of a message only our own English words stay.
interface Thrown {
  readonly name?: unknown;
  readonly message?: unknown;
  readonly code?: unknown;
  readonly stack?: unknown;
  readonly severity?: unknown;
  readonly constraint?: unknown;
  readonly table?: unknown;
  readonly cause?: unknown;
}

export function withoutContent(text: string): string {
  return text
    .replaceAll(/"[^"]*"|'[^']*'|`[^`]*`|\([^)]*\)/g, '…')
    .replaceAll(/[^\x20-\x7e]+/g, '…')
    .replaceAll(/\S+@\S+/g, '…')
    .replaceAll(/\d{5,}/g, '…')
    .slice(0, 300);
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : undefined);

/** Frames alone: the first lines of a stack repeat the message. */
const framesOf = (stack: unknown) =>
  textOf(stack)
    ?.split('\n')
    .filter((line) => /^\s+at /.test(line))
    .map((line) => line.trim())
    .slice(0, 12);

export function errorInLog(error: unknown): Record<string, unknown> {
  const { name, message, code, stack, severity, constraint, table, cause } = (error ?? {}) as Thrown;
  const isOfTheDatabase = severity !== undefined;
  return {
    ...{ type: textOf(name) ?? typeof error, code: textOf(code) },
    message: isOfTheDatabase ? undefined : withoutContent(textOf(message) ?? ''),
    ...(isOfTheDatabase ? { constraint: textOf(constraint), table: textOf(table) } : {}),
    at: framesOf(stack),
    ...(cause === undefined ? {} : { cause: errorInLog(cause) }),
  };
}
