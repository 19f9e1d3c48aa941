import { defineConfig } from 'wxt';

import { embedContent } from './embed-content';
import { fewFiles } from './few-files';
import { quiet } from './quiet';

/** The id Firefox knows us by. Also the fixed origin in the browser tests. */
export const geckoId = 'in-my-corner@example.org';

/** A list of what each view imports, in the first paint's way, would be longer than the wait for it from this disk. */
const preloadForPagesOnly = (_: string, files: string[], { hostType }: { hostType: 'html' | 'js' }) =>
  hostType === 'html' ? files : [];

export default defineConfig({
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  hooks: {
    // Packs and strings are embedded in the programs that use them (docs/decisions/001).
    'build:publicAssets': (_, files) => {
      const kept = files.filter(({ relativeDest }) => !/^(packs|locales|schemas)[\\/]/.test(relativeDest));
      files.splice(0, files.length, ...kept);
    },
  },
  vite: () => ({
    plugins: [embedContent(), fewFiles(), quiet()],
    worker: { plugins: () => [embedContent(), quiet()] },
    // The polyfill fetches modules. We fetch nothing.
    build: { modulePreload: { polyfill: false, resolveDependencies: preloadForPagesOnly }, target: 'es2022' },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['activeTab', 'contextMenus', 'scripting', 'storage'],
    // Asked for only when the person wants the panel to lock with the screen (docs/decisions/007).
    optional_permissions: ['idle'],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    incognito: browser === 'firefox' ? undefined : 'split',
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    action: { default_title: '__MSG_action__', default_area: 'navbar' },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: geckoId,
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
