import { describe, expect, it } from 'vitest';

import { findNetworkUse, findRemoteMarkup } from './scan';

describe('the search for ways out', () => {
  it.each([
    ['fetch("/x")', 'fetch'],
    ['const f=globalThis.fetch;f(u)', 'fetch'],
    ['self["fet\\x63h"](u)', 'fetch'],
    ['const {fetch:f}=window', 'fetch'],
    ['const api={fetch}', 'fetch'],
    ['import(`./`+name)', 'import() of something else than our own file'],
    ['new XMLHttpRequest', 'XMLHttpRequest'],
    ['new WebSocket(u)', 'WebSocket'],
    ['new EventSource(u)', 'EventSource'],
    ['navigator.sendBeacon(u,d)', 'sendBeacon'],
    ['new RTCPeerConnection({})', 'RTCPeerConnection'],
    ['new Worker(new URL("w.js",import.meta.url))', 'Worker'],
    ['new Worker(path)', 'Worker'],
    ['new Worker("//example.org/assets/w.js")', 'Worker'],
    ['new Worker("/assets/"+name)', 'Worker'],
    ['const W=Worker;new W("/assets/w.js")', 'Worker'],
    ['importScripts(u)', 'importScripts'],
    ['(new Image).src=u', 'Image'],
    ['eval(s)', 'eval'],
    ['(0,eval)(s)', 'eval'],
    ['new Function(s)()', 'Function()'],
    ['globalThis.Function(s)()', 'Function()'],
    ['setTimeout("go()",1)', 'setTimeout of words'],
    ['import(u)', 'import() of something else than our own file'],
    ['img.src="https://example.org/p.gif"', 'remote address'],
    ['img.src=`//example.org/`+secret', 'remote address'],
  ])('finds %s', (code, what) => {
    expect(findNetworkUse(code).map(finding => finding.what)).toContain(what);
  });

  it.each([
    '// we never fetch( anything, nor eval()',
    'const words="We do not fetch or open a WebSocket."',
    'const prefetched={fetching:1};prefetched.fetching++',
    'f instanceof Function',
    'const api={devtools:{eval:{minArgs:1}}}',
    'protocol==="https:"',
    'import(`./chunks/sheet.js`)',
    'new Worker("/assets/derive-worker-1a_B.js",{name:"x"})',
    'setTimeout(()=>go(),1)',
    'import("./chunks/sheet.js")',
    'document.createElementNS("http://www.w3.org/2000/svg","path")',
  ])('lets be: %s', code => {
    expect(findNetworkUse(code)).toEqual([]);
  });

  it('does not pass over what it cannot read', () => {
    expect(() => findNetworkUse('const = 3')).toThrow(/Not JavaScript/);
  });
});

describe('the search of pages and styles', () => {
  it.each([
    '<script src="https://cdn.example/x.js"></script>',
    '<img src=//cdn.example/p.gif>',
    '<link rel="preconnect" href="/x">',
    '<script>go()</script>',
    '<body onload="go()">',
    '<a href="javascript:go()">',
    'body{background:url( "https://cdn.example/p.png")}',
    '@import "x.css";',
  ])('finds %s', markup => {
    expect(findRemoteMarkup(markup)).not.toEqual([]);
  });

  it.each([
    '<script type="module" src="/chunks/panel.js"></script>',
    '<link rel="stylesheet" href="/assets/panel.css">',
    'i{mask:url("data:image/svg+xml,<svg/>")}',
  ])('lets be: %s', markup => {
    expect(findRemoteMarkup(markup)).toEqual([]);
  });
});
