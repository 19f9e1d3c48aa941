import { type ESTree, parseSync, Visitor } from 'vite';

/** Something in built code that could reach the network or run words as code. */
export type Finding = { what: string; context: string };

/** Names that open a way out, however they are reached: `fetch`, `self.fetch`, `self['fetch']`. */
const waysOut = new Set([
  'fetch',
  'fetchLater',
  'XMLHttpRequest',
  'WebSocket',
  'WebSocketStream',
  'WebTransport',
  'EventSource',
  'sendBeacon',
  'RTCPeerConnection',
  'webkitRTCPeerConnection',
  'Worker',
  'SharedWorker',
  'importScripts',
  'Image',
  'Audio',
  'eval',
]);

const remoteAddress = /^\s*(?:(?:https?|wss?|ftp):\/\/|\/\/[\w[])/i;

/** Addresses that name a vocabulary and are never visited: XML namespaces, FHIR systems. */
const namesOnly = /^https?:\/\/(?:www\.w3\.org|hl7\.org|terminology\.hl7\.org)\//;

/**
 * Look through a built script for anything that could send or fetch. It reads the syntax, so words in
 * comments and sentences do not count, and a property of that name does.
 */
export function findNetworkUse(code: string): Finding[] {
  const { program, errors } = parseSync('built.js', code);
  if (errors[0]) throw new Error(`Not JavaScript: ${errors[0].message}`);
  const findings: Finding[] = [];
  const report = (what: string, { start }: { start: number }) =>
    findings.push({ what, context: around(code, start) });
  const reportCall = (node: ESTree.CallExpression | ESTree.NewExpression) => {
    const trouble = troubleIn(node);
    if (trouble) report(trouble, node);
  };
  /** Keys of objects written out: to have a property of that name is not to use it. And workers of our own. */
  const keys = new Set<ESTree.Node>();
  new Visitor({
    ObjectExpression({ properties }) {
      for (const property of properties) {
        if (property.type === 'Property' && !property.computed && !property.shorthand) keys.add(property.key);
      }
    },
    Identifier: node => void (waysOut.has(node.name) && !keys.has(node) && report(node.name, node)),
    Literal(node) {
      if (typeof node.value !== 'string') return;
      if (waysOut.has(node.value) && !keys.has(node)) report(node.value, node);
      if (isRemote(node.value)) report('remote address', node);
    },
    TemplateElement: node => void (isRemote(node.value.raw) && report('remote address', node)),
    ImportExpression(node) {
      if (!isOwnFile(node.source)) report('import() of something else than our own file', node);
    },
    CallExpression: reportCall,
    NewExpression(node) {
      if (isOwnWorker(node)) keys.add(node.callee);
      reportCall(node);
    },
  }).visit(program);
  return findings;
}

/** What a page or a style sheet of ours would load from elsewhere, or run from within itself. */
export function findRemoteMarkup(markup: string): Finding[] {
  const patterns: [string, RegExp][] = [
    [
      'remote address',
      /\b(?:src|href|srcset|action|data|poster|ping)\s*=\s*["']?\s*(?:https?:|wss?:|\/\/)/gi,
    ],
    ['remote address', /url\(\s*["']?\s*(?:https?:|\/\/)/gi],
    ['@import', /@import\b/gi],
    ['script in the page', /<script(?![^>]*\bsrc=)[^>]*>\s*[^<\s]/gi],
    ['script in an attribute', /<[^>]+\son[a-z]+\s*=/gi],
    ['javascript: address', /javascript:/gi],
    ['way to connect ahead', /rel\s*=\s*["']?(?:preconnect|dns-prefetch|prefetch)/gi],
  ];
  return patterns.flatMap(([what, pattern]) =>
    [...markup.matchAll(pattern)].map(match => ({ what, context: around(markup, match.index) })),
  );
}

function troubleIn({ callee, arguments: given }: ESTree.CallExpression | ESTree.NewExpression) {
  const name = nameOf(callee);
  if (name === 'Function') return 'Function()';
  const isTimer = name === 'setTimeout' || name === 'setInterval';
  return isTimer && given[0]?.type === 'Literal' ? `${name} of words` : undefined;
}

/** `f` of `f()`, `self.f()` and `self['f']()`. */
function nameOf(callee: ESTree.Expression): string | undefined {
  if (callee.type === 'Identifier') return callee.name;
  if (callee.type !== 'MemberExpression') return undefined;
  if (callee.property.type === 'Identifier' && !callee.computed) return callee.property.name;
  return callee.property.type === 'Literal' ? String(callee.property.value) : undefined;
}

function isOwnFile(source: ESTree.Expression): boolean {
  return /^\.{1,2}\//.test(plainText(source));
}

/** `new Worker('/assets/x.js')`: a file of this very build, which is looked through like all others. */
function isOwnWorker({ callee, arguments: [path] }: ESTree.NewExpression): boolean {
  const isWorker = callee.type === 'Identifier' && callee.name === 'Worker';
  return isWorker && path?.type !== 'SpreadElement' && /^\/assets\/[\w-]+\.js$/.test(plainText(path));
}

/** The text of a string written out, with nothing put into it. Empty for anything else. */
function plainText(source: ESTree.Expression | undefined): string {
  if (source?.type === 'TemplateLiteral' && source.expressions.length === 0) {
    return source.quasis[0]?.value.raw ?? '';
  }
  return source?.type === 'Literal' && typeof source.value === 'string' ? source.value : '';
}

function isRemote(words: string): boolean {
  return remoteAddress.test(words) && !namesOnly.test(words);
}

function around(text: string, at: number): string {
  return text.slice(Math.max(0, at - 40), at + 60).replace(/\s+/g, ' ');
}
