// The storeys of the house. Every rule says how to repair a breach; `$1` is the importer's own folder,
// so a new instrument or audience is guarded without being listed.
const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

// Tests and what only tests use may reach for the test database.
const tests = '([.]test[.]tsx?|/factory[.]ts)$|/testing/';

export default {
  forbidden: [
    rule(
      'platform-knows-no-kernel',
      'Pass the thing in as an argument, or move it up a storey.',
      { path: '^platform/', pathNot: tests },
      { path: '^(kernel|instruments|server|web)/' },
    ),
    rule(
      'kernel-knows-no-instrument',
      'Declare a capability in the kernel and wire it in server/instruments.ts.',
      { path: '^kernel/' },
      { path: '^(instruments|server|web)/' },
    ),
    rule(
      'instruments-do-not-import-each-other',
      'Meet by kernel events, case links or a capability the kernel declares.',
      { path: '^instruments/([^/]+)/' },
      { path: '^instruments/', pathNot: '^instruments/$1/' },
    ),
    rule(
      'parts-are-entered-by-the-front-door',
      'Import the part by its index.ts (or its contract or messages from the web).',
      { path: '^(platform|kernel)/([^/]+)/' },
      {
        path: '^(platform|kernel)/[^/]+/',
        pathNot: '^($1/$2/|(platform|kernel)/[^/]+/(index|contract|messages/index)[.]ts$)',
      },
    ),
    rule(
      'instruments-use-front-doors',
      'Import the kernel or platform part by its index.ts.',
      { path: '^(instruments|server)/' },
      { path: '^(platform|kernel)/', pathNot: '^(platform|kernel)/[^/]+/(index|contract|messages/index)[.]ts$' },
    ),
    rule(
      'pure-files-stay-pure',
      'A rule, a lifecycle or a contract is a table or a pure function; move the query to storage.ts.',
      { path: '/(lifecycle|rules|contract)[.]ts$' },
      { path: ['/storage[.]ts$', '/actions/', '^platform/(database|http|files|jobs|identity)/'] },
    ),
    rule(
      'pure-files-touch-no-machine',
      'A rule, a lifecycle or a contract uses no Node module.',
      { path: '/(lifecycle|rules|contract)[.]ts$' },
      { dependencyTypes: ['core'] },
    ),
    rule(
      'web-sees-contracts-only',
      'Publish what the screen needs in the contract or the messages of the part.',
      { path: '^web/' },
      {
        path: '^(platform|kernel|server|instruments)/',
        pathNot: '/(contract|messages/[^/]+)[.]ts$|^platform/(locale|errors)/',
      },
    ),
    rule(
      'audiences-do-not-mix',
      'What two audiences share belongs in web/ui or web/client.',
      { path: '^web/(desk|member|portal)/' },
      { path: '^web/(desk|member|portal)/', pathNot: '^web/$1/' },
    ),
    rule('nothing-unresolved', 'The import leads nowhere.', {}, { couldNotResolve: true }),
    rule(
      'no-runtime-cycles',
      'Break the ring: the shared thought is a file of its own.',
      {},
      { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|data|[.]cache)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js'],
    },
  },
};
