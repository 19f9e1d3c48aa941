import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

import { chromeBuild, firefoxBuild } from '../support/paths';
import { builds } from './files';

type Manifest = Record<string, unknown> & {
  permissions: string[];
  content_security_policy: { extension_pages: string };
  browser_specific_settings?: { gecko: { data_collection_permissions: unknown } };
  sidebar_action?: { open_at_install?: boolean };
};

function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;
}

/** Whatever reaches further than the page a person shows us. A new one is a decision, not a detail. */
const neverPresent = [
  'host_permissions',
  'content_scripts',
  'web_accessible_resources',
  'externally_connectable',
  'update_url',
  'devtools_page',
  'chrome_url_overrides',
  'omnibox',
  'oauth2',
  'sandbox',
  'declarative_net_request',
  'chrome_settings_overrides',
];

describe.each(builds)('the manifest for %s', (_browser, folder) => {
  const manifest = readManifest(folder);

  // contextMenus adds one line to the browser's own menu (docs/decisions/011). It warns of nothing and reads nothing.
  it('asks at install for nothing but the page the person shows us', () => {
    const panel = folder === chromeBuild ? ['sidePanel'] : [];
    expect(manifest.permissions.toSorted()).toEqual(
      ['activeTab', 'contextMenus', 'scripting', 'storage', ...panel].toSorted(),
    );
  });

  it('may ask for a site, later, when the person turns it on', () => {
    expect(manifest.optional_host_permissions).toEqual(['https://*/*', 'http://*/*']);
  });

  it('may ask, later, when the screen locks: nothing else', () => {
    expect(manifest.optional_permissions).toEqual(['idle']);
  });

  it.each(neverPresent)('has no %s', key => {
    expect(manifest[key] ?? []).toEqual([]); // WXT writes an empty list for a script that is registered later
  });

  it('lets its own pages talk to no one', () => {
    const rules = readPolicy(manifest.content_security_policy.extension_pages);
    expect(rules).toMatchObject({
      'default-src': ["'none'"],
      'script-src': ["'self'"],
      'connect-src': ["'self'"],
      'base-uri': ["'none'"],
      'form-action': ["'none'"],
    });
    const sources = new Set(Object.values(rules).flat());
    for (const known of ["'self'", "'none'", 'data:', 'blob:']) sources.delete(known);
    expect([...sources]).toEqual([]);
  });

  it('keeps data: and blob: away from scripts and connections', () => {
    const rules = readPolicy(manifest.content_security_policy.extension_pages);
    for (const [kind, sources] of Object.entries(rules)) {
      if (kind !== 'img-src') expect(sources, kind).not.toContain('data:');
      expect(sources, kind).not.toContain('blob:');
    }
  });
});

describe('the manifest for Firefox', () => {
  const manifest = readManifest(firefoxBuild);

  it('says that it collects nothing', () => {
    const { gecko } = manifest.browser_specific_settings ?? {};
    expect(gecko?.data_collection_permissions).toEqual({ required: ['none'] });
  });

  it('does not open its sidebar when it is installed', () => {
    expect(manifest.sidebar_action?.open_at_install).toBe(false);
  });
});

describe('reading a policy', () => {
  it('sees a remote source', () => {
    expect(readPolicy("script-src 'self' https://cdn.example; connect-src *")).toEqual({
      'script-src': ["'self'", 'https://cdn.example'],
      'connect-src': ['*'],
    });
  });
});

/** `{ 'script-src': ["'self'"], … }` */
function readPolicy(policy: string): Record<string, string[]> {
  const rules = policy.split(';').map(rule => rule.trim().split(/\s+/));
  return Object.fromEntries(rules.filter(([kind]) => kind).map(([kind, ...sources]) => [kind, sources]));
}
