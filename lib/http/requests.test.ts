import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { type FinishedRequest, observeRequests } from './requests';

/* A server of Node's own in the place of Next. */

let answer: (request: IncomingMessage, response: ServerResponse) => void;
const finished = vi.fn<(request: FinishedRequest) => void>();
const server = createServer((request, response) => answer(request, response));
let origin = '';

beforeAll(async () => {
  observeRequests({ isSecure: true, isDevelopment: false }, [finished]);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

beforeEach(() => {
  finished.mockClear();
  answer = (_request, response) => response.end('fine');
});

afterAll(() => {
  server.close();
});

it('gives an answer what it lacks, by the kind of its address', async () => {
  const { headers } = await fetch(`${origin}/en/an-index`);
  expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; .*'none'$/);
  expect(headers.get('strict-transport-security')).toBe('max-age=31536000');
  expect(headers.get('cache-control')).toBe('no-store');
  expect(headers.has('access-control-allow-origin')).toBe(false);
  const data = await fetch(`${origin}/api/v1/indexes`);
  expect(data.headers.get('access-control-allow-origin')).toBe('*');
  expect(data.headers.get('content-security-policy')).toContain('sandbox');
});

it('leaves alone what an answer has of its own', async () => {
  answer = (_request, response) => {
    response.setHeader('content-security-policy', "default-src 'self'");
    response.setHeader('cache-control', 'public, max-age=60');
    response.writeHead(404, { 'x-own': 'yes' }).end();
  };
  const { status, headers } = await fetch(`${origin}/en`);
  expect(status).toBe(404);
  expect(headers.get('content-security-policy')).toBe("default-src 'self'");
  expect(headers.get('cache-control')).toBe('public, max-age=60');
  expect(headers.get('x-own')).toBe('yes');
  expect(headers.get('x-content-type-options')).toBe('nosniff');
});

it('names a request, and tells its name to whatever answers it', async () => {
  answer = (request, response) => response.end(request.headers['x-request-id']);
  const given = await fetch(origin, { headers: { 'x-request-id': 'from.proxy-1' } });
  expect([given.headers.get('x-request-id'), await given.text()]).toEqual([
    'from.proxy-1',
    'from.proxy-1',
  ]);
  const made = await fetch(origin, { headers: { 'x-request-id': 'two words' } });
  expect(made.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
});

it('answers what is too long from elsewhere, and still tells what was asked for', async () => {
  answer = (request, response) => response.end(request.url);
  const reply = await fetch(`${origin}/zh/an-index?${'a'.repeat(5000)}`);
  expect(await reply.text()).toBe('/zh/too_long?length=5000');
  await vi.waitFor(() => expect(finished).toHaveBeenCalled());
  expect(finished.mock.lastCall?.[0].route).toEqual({
    kind: 'page',
    name: 'overview',
    path: '/zh/an-index',
  });
});

it('tells of a request once it is answered', async () => {
  answer = (_request, response) => response.writeHead(201).end('x'.repeat(1000));
  const reply = await fetch(`${origin}/en/an-index/compare/a,b?secret`, { method: 'POST' });
  await reply.text();
  await vi.waitFor(() => expect(finished).toHaveBeenCalledOnce());
  const [told] = finished.mock.calls[0] ?? [];
  expect(told).toEqual({
    id: reply.headers.get('x-request-id'),
    method: 'POST',
    route: { kind: 'page', name: 'compare-one', path: '/en/an-index/compare/a,b' },
    status: 201,
    milliseconds: expect.any(Number),
    bytes: expect.any(Number),
  });
  expect(told?.bytes).toBeGreaterThan(1000);
  expect(told?.milliseconds).toBeGreaterThan(0);
});
