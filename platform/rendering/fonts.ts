// Which fonts a document wants, and which of them this machine has. Restricted fonts are only ever named.
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

export const openFallbackFamily = 'Noto Serif SC';

export interface FontWish {
  readonly role: string;
  /** Family names in order of preference; the first is the one the document should have. */
  readonly wanted: readonly string[];
  readonly fallbackWeight: 'regular' | 'bold';
}

export interface FontUsed {
  readonly role: string;
  readonly wanted: string;
  readonly used: string;
  readonly isFallback: boolean;
}

const probe = '#for family in json(bytes(sys.inputs.families)) { text(font: family)[a] }';

/** The families of the list which the compiler cannot find, in lower case as the compiler reports them. */
function missingFamilies(compiler: NodeCompiler, families: readonly string[]): Set<string> {
  const result = compiler.compile({ mainFileContent: probe, inputs: { families: JSON.stringify(families) } });
  const warnings = (result.takeWarnings()?.shortDiagnostics ?? []) as { message: string }[];
  const prefix = 'unknown font family: ';
  return new Set(
    warnings.filter((one) => one.message.startsWith(prefix)).map((one) => one.message.slice(prefix.length)),
  );
}

export function resolveFonts(compiler: NodeCompiler, wishes: readonly FontWish[]): FontUsed[] {
  const missing = missingFamilies(compiler, [...new Set(wishes.flatMap((wish) => wish.wanted))]);
  return wishes.map(({ role, wanted }) => {
    const found = wanted.find((family) => !missing.has(family.toLowerCase()));
    return {
      role,
      wanted: wanted[0] ?? openFallbackFamily,
      used: found ?? openFallbackFamily,
      isFallback: !found,
    };
  });
}
