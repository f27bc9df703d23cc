// The phone's first screen as a small script of its own: the same components, compiled against a stand-in for React
// that draws once. It comes before the app, and starts it.
import { fileURLToPath } from 'node:url';
import { build, type InlineConfig, type PluginOption, type Rolldown } from 'vite';

const still = (file: string) => fileURLToPath(new URL(`./member/first/still/${file}`, import.meta.url));
const entry = fileURLToPath(new URL('./member/first/main.tsx', import.meta.url));

const standIns: Readonly<Record<string, string>> = {
  react: still('react.ts'),
  'react/jsx-runtime': still('jsx-runtime.ts'),
  '@tanstack/react-query': still('react-query.ts'),
};

/** Our own files get the stand-ins; what is fetched later is not part of a drawing, except for the other language. */
function standingIn(): PluginOption {
  return {
    name: 'standing-in',
    enforce: 'pre',
    resolveId: (source, importer) => (importer?.includes('/node_modules/') ? null : (standIns[source] ?? null)),
    resolveDynamicImport: (specifier) =>
      typeof specifier === 'string' && specifier.endsWith('/english.ts') ? null : { id: 'later', external: true },
  };
}

async function built(treeshake: object): Promise<Rolldown.OutputChunk[]> {
  const config: InlineConfig = {
    configFile: false,
    logLevel: 'error',
    plugins: [standingIn()],
    oxc: { jsx: { runtime: 'automatic', importSource: 'react' } },
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: entry,
        treeshake,
        output: { entryFileNames: 'assets/first-[hash].js', chunkFileNames: 'assets/first-[name]-[hash].js' },
      },
    },
  };
  const { output } = (await build(config)) as Rolldown.RolldownOutput;
  return output.flatMap((one) => (one.type === 'chunk' ? [one] : []));
}

const appTag = /<script type="module"[^>]*src="([^"]+)"[^>]*><\/script>/;
const preloadTags = /\s*<link rel="modulepreload"[^>]*href="([^"]+)"[^>]*>/g;

/** The small script stands where the app's stood, and knows its files: the line is the first screen's own until then. */
function named(html: string, base: string, first: string): string {
  const files = [html.match(appTag)![1]!, ...[...html.matchAll(preloadTags)].map(([, href]) => href!)];
  const tag = `<script type="module" src="${base}${first}" data-app="${files.join(' ')}"></script>`;
  return html.replace(preloadTags, '').replace(appTag, tag);
}

export function drawnFirst(treeshake: object): PluginOption {
  let chunks: readonly Rolldown.OutputChunk[] = [];
  let base = '/';
  return {
    name: 'first-screen',
    apply: 'build',
    configResolved(config) {
      base = config.base;
    },
    async buildStart() {
      chunks = await built(treeshake);
    },
    generateBundle() {
      for (const { fileName, code } of chunks) this.emitFile({ type: 'asset', fileName, source: code });
    },
    transformIndexHtml: {
      order: 'post',
      handler: (html) => named(html, base, chunks.find(({ isEntry }) => isEntry)!.fileName),
    },
  };
}
