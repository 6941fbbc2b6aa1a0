import assert from 'node:assert/strict';
import test from 'node:test';
import { parsePage } from '../lib/html.ts';
import { leaves, linkCheck, requestsOf, requestsOfCss } from '../lib/links.ts';

const ORIGIN = 'https://site.example';
const FILES = ['index.html', 'a/index.html', 'a.json'];

const LINKS: [html: string, problem: string | undefined][] = [
  ['<a href="/a/">', undefined],
  ['<a href="a/">', undefined],
  ['<a href="/a/#there">', undefined],
  ['<a href="#top">', undefined],
  ['<a href="/a.json">', undefined],
  ['<a href="https://elsewhere.example/x">', undefined],
  ['<a href="mailto:someone@site.example">', undefined],
  ['<link rel="canonical" href="https://site.example/a/">', undefined],
  ['<a href="/a">', 'lacks its slash'],
  ['<a href="/b/">', 'is missing'],
  ['<a href="https://site.example/b/">', 'is missing'],
  ['<a href="/a/#gone">', 'has no such anchor'],
  ['<a href="#gone">', 'has no such anchor'],
  ['<img src="/b.png">', 'is missing'],
  ['<img srcset="/a.json 1x, /b.png 2x">', 'is missing'],
  ['<noscript><a href="/b/"></a></noscript>', 'is missing'],
  ['<template><a href="/b/"></a></template>', 'is missing'],
  ['<a href="javascript:alert(1)">', 'has the scheme javascript:'],
  ['<a href="http://[bad">', 'is not an address'],
];

test('links that lead nowhere are found', () => {
  const target = parsePage('<p id="there">');
  for (const [html, problem] of LINKS) {
    const links = linkCheck(FILES, ORIGIN);
    links.add('/', parsePage(html));
    links.add('/a/', target);
    const found = links.broken();
    assert.equal(found.length, problem ? 1 : 0, `${html}: ${found.join(' ')}`);
    if (problem) assert.match(found[0]!, new RegExp(`${problem}$`));
  }
});

const REQUESTS: [html: string, asked: string[]][] = [
  ['<script src="https://x.example/a.js"></script>', ['https://x.example/a.js']],
  ['<link rel="stylesheet" href="//x.example/a.css">', ['//x.example/a.css']],
  ['<link rel="icon" href="/favicon.svg">', ['/favicon.svg']],
  ['<link rel="preconnect" href="https://x.example">', ['https://x.example']],
  ['<link rel="canonical" href="https://site.example/">', []],
  ['<img src="/a.png" srcset="/b.png 2x">', ['/a.png', '/b.png']],
  ['<a href="https://x.example/">', []],
  ['<style>p{background:url(https://x.example/p.png)}</style>', ['https://x.example/p.png']],
  ['<p style="background:url(\'//x.example/p.png\')">', ['//x.example/p.png']],
  ['<iframe src="https://x.example/">', ['https://x.example/']],
];

test('what a browser asks for by itself is found', () => {
  for (const [html, asked] of REQUESTS) assert.deepEqual(requestsOf(parsePage(html)), asked, html);
});

test('what a style sheet asks for is found', () => {
  const css =
    '@import "a.css"; @import url(b.css); p{background:url( "c.png" )} q{src:url(d.woff2)format("woff2")}';
  assert.deepEqual(requestsOfCss(css), ['a.css', 'b.css', 'c.png', 'd.woff2']);
});

test('another origin is told from the own', () => {
  assert.equal(leaves('/a.png', `${ORIGIN}/x/`), false);
  assert.equal(leaves('data:image/png;base64,AA', `${ORIGIN}/x/`), false);
  assert.equal(leaves('//x.example/a', `${ORIGIN}/x/`), true);
  assert.equal(leaves('http://site.example/a', `${ORIGIN}/x/`), true);
});
