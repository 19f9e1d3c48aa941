import { describe, expect, it } from 'vitest';

import { findNetworkUse, findRemoteMarkup } from '../support/scan';
import { builds, readBuilt } from './files';

describe.each(builds)('nothing in the build for %s reaches the network', (_browser, folder) => {
  it.each(readBuilt(folder, '.js'))('$name', ({ text }) => {
    expect(findNetworkUse(text)).toEqual([]);
  });

  it.each(readBuilt(folder, '.html', '.css'))('$name', ({ text }) => {
    expect(findRemoteMarkup(text)).toEqual([]);
  });

  it('has no kind of file that was not looked at', () => {
    const known = /\.(?:js|html|css|json|ftl|png|svg|ttf|woff2?|txt|md)$/;
    const names = readBuilt(folder, '').map(file => file.name);
    expect(names.filter(name => name.includes('.') && !known.test(name))).toEqual([]);
  });
});
