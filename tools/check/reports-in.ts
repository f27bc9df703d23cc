interface Report {
  readonly diagnostics: readonly {
    category?: string;
    location?: { path?: string | { file?: string }; start?: { line: number } };
    message?: string;
  }[];
  readonly summary: { errors: number; warnings: number; unchanged: number };
}

/** Biome ends its report with one line of JSON. */
export function reportIn(output: string): Report | null {
  const line = output.split('\n').find((candidate) => candidate.startsWith('{"summary"'));
  return line ? (JSON.parse(line) as Report) : null;
}

export function sayEach({ diagnostics }: Report): string[] {
  return diagnostics.map(({ category, location, message }) => {
    const path = typeof location?.path === 'string' ? location.path : (location?.path?.file ?? '');
    const place = location?.start ? `${path}:${location.start.line}` : path;
    return `${place} ${category === 'format' ? 'is not formatted' : `${category}: ${message ?? ''}`}`;
  });
}
