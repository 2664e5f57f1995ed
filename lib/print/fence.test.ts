import { expect, it } from 'vitest';
import { allowedPath } from './fence';

const FENCE = {
  publicOrigin: 'https://cities.example.org',
  documentPath: '/en/technology-ecosystems/report/shanghai,silicon-valley/title=A+%2F+B',
};
const OURS = FENCE.publicOrigin;

it.each([
  FENCE.documentPath,
  '/_next/static/chunks/a.js',
  '/_next/static/chunks/a.js?dpl=1',
  '/fonts/noto-sans-sc/wght.css',
  '/theme.js',
  '/icon.svg',
])('lets the document have %s', (path) => {
  expect(allowedPath('GET', `${OURS}${path}`, FENCE)).toBe(path);
});

it.each([
  ['another page', `${OURS}/en/technology-ecosystems`],
  ['another report', `${OURS}/en/technology-ecosystems/report/shanghai`],
  ['the document with a query', `${OURS}${FENCE.documentPath}?_rsc=1`],
  ['the API', `${OURS}/api/v1/indexes`],
  ['a folder itself', `${OURS}/_next/static/`],
  ['a way out of a folder', `${OURS}/_next/static/../../api/health`],
  ['a hidden way out', `${OURS}/fonts/%2e%2e/api/health`],
  ['a way out behind a hidden slash', `${OURS}/fonts/..%2f..%2fapi/health`],
  ['a way out behind a hidden backslash', `${OURS}/fonts/..%5c..%5capi/health`],
  ['another port', `${OURS}:8443/theme.js`],
  ['another scheme', 'http://cities.example.org/theme.js'],
  ['another host', 'https://example.org/theme.js'],
  ['a host that begins like ours', `${OURS}.evil.example/theme.js`],
  ['a name before the host', 'https://user@cities.example.org/theme.js'],
  ['a host after our name', 'https://cities.example.org@evil.example/theme.js'],
  ['a file', 'file:///etc/passwd'],
  ['data', 'data:text/html,<h1>x</h1>'],
  ['a web socket', 'wss://cities.example.org/theme.js'],
  ['metadata of a cloud', 'http://169.254.169.254/latest/meta-data/'],
  ['loopback', 'http://127.0.0.1:3000/theme.js'],
  ['nonsense', 'nonsense'],
])('refuses %s', (_, address) => {
  expect(allowedPath('GET', address, FENCE)).toBeNull();
});

it.each(['POST', 'PUT', 'HEAD', 'OPTIONS'])('refuses %s', (method) => {
  expect(allowedPath(method, `${OURS}/theme.js`, FENCE)).toBeNull();
});
