// One build per audience: `vite build -c web/vite.config.ts --mode desk` (or member), into dist/web/<address>.
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type InlineConfig, type PluginOption } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { type AudienceName, audiences, isAudience } from './audiences.ts';
import { byFolder, groupsOf, modulesOfFirstLoad } from './first-load.ts';
import { drawnFirst } from './first-screen.ts';
import { memberManifest } from './member/manifest.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const serverAddress = process.env.TONGXIN_DEV_SERVER ?? 'http://127.0.0.1:3100';

/** The app shell is kept on the phone; answers of the server never are. */
function installable(): PluginOption {
  return VitePWA({
    strategies: 'generateSW',
    registerType: 'autoUpdate',
    injectRegister: null,
    manifest: memberManifest,
    workbox: {
      importScripts: ['push.js'],
      globPatterns: ['**/*.{js,css,html,svg,png,webmanifest}'],
      navigateFallback: 'index.html',
      navigateFallbackDenylist: [/^\/api\//],
      cleanupOutdatedCaches: true,
      globIgnores: ['push.js'],
      runtimeCaching: [],
    },
  });
}

const treeshake = {
  // A component that nobody shows leaves nothing behind, not even its styles: the front doors stay free of charge.
  moduleSideEffects: [
    { test: /\/web\/(ui|client)\/.*\.tsx?$/, sideEffects: false },
    { test: /\/(platform|kernel|instruments)\/.*\.ts$/, sideEffects: false },
  ],
};

/** The first screen comes in two files. */
async function splitting(root: string, { firstScreen, ...audience }: (typeof audiences)[AudienceName]) {
  const build = { rolldownOptions: { treeshake } };
  const config: InlineConfig = { configFile: false, root, logLevel: 'error', plugins: [react()], build };
  const groups = groupsOf(await modulesOfFirstLoad(config, firstScreen));
  return {
    // Files that import one another still run their modules in the order of the imports.
    strictExecutionOrder: audience.byFolder,
    codeSplitting: {
      groups: audience.byFolder ? [...groups, byFolder] : groups,
      includeDependenciesRecursively: false,
    },
  };
}

export default defineConfig(async ({ mode, command }) => {
  const audience = isAudience(mode) ? mode : 'desk';
  const { base, port, isInstallable } = audiences[audience];
  const output = command === 'build' ? await splitting(here(`./${audience}`), audiences[audience]) : {};
  return {
    root: here(`./${audience}`),
    base,
    publicDir: here(`./${audience}/public`),
    plugins: [react(), ...(isInstallable ? [drawnFirst(treeshake), installable()] : [])],
    server: { port, strictPort: true, proxy: { '/api': serverAddress } },
    build: {
      outDir: here(`../dist/web${base}`),
      emptyOutDir: true,
      target: 'es2022',
      cssTarget: 'chrome111',
      // A strict content security policy forbids data: addresses and inline scripts.
      assetsInlineLimit: 0,
      sourcemap: false,
      chunkSizeWarningLimit: 700,
      rolldownOptions: { treeshake, output },
    },
  };
});
