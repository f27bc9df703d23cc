const refusing = /\brefuse\(\s*(?:[\w.]+\s*\?\s*)?'([a-z][a-z0-9-]*)'(?:\s*:\s*'([a-z][a-z0-9-]*)')?/g;

/** Codes as they stand in the source: `refuse('deadline-passed', …)`. */
export const refusalCodesIn = (source: string): string[] =>
  [...source.matchAll(refusing)].flatMap(([, first, second]) => [first ?? '', ...(second ? [second] : [])]);
