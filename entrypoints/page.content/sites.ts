/**
 * Whether a page is on one of the sites the person lets us stay on for.
 *
 * @param patterns - What the background program keeps in storage: match patterns such as `https://host/*`.
 *   Anything else counts as no site.
 */
export function isOnSites(
  { protocol, hostname }: Pick<Location, 'protocol' | 'hostname'>,
  patterns: unknown,
): boolean {
  if (!Array.isArray(patterns) || !/^https?:$/.test(protocol)) return false;
  return patterns.some(pattern => {
    if (typeof pattern !== 'string') return false;
    if (pattern === '<all_urls>') return true;
    const [, scheme, host = ''] = /^(\*|https?):\/\/([^/:]+)(?::[^/]*)?\/\*?$/.exec(pattern) ?? [];
    if (scheme === undefined || (scheme !== '*' && `${scheme}:` !== protocol)) return false;
    if (host === '*' || host === hostname) return true;
    return host.startsWith('*.') && (hostname === host.slice(2) || hostname.endsWith(host.slice(1)));
  });
}
