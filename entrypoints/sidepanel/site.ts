/** One web site, as the browser's permissions name it. */
export type Site = {
  /** Such as `portal.example.org`, as people know it. */
  host: string;
  /** Such as `https://portal.example.org/*`: this one host and no other. */
  pattern: string;
};

/** The site of a page's address, or undefined where there is none we could ever stay on for. */
export function siteOf(url: string | undefined): Site | undefined {
  if (!url || !URL.canParse(url)) return undefined;
  const { protocol, hostname } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') return undefined;
  return { host: hostname, pattern: `${protocol}//${hostname}/*` };
}
