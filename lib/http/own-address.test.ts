import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, expect, it } from 'vitest';
import { loopbackOrigin, observeOwnAddress, ownOrigin } from './own-address';

const server = createServer((_, response) => response.end(ownOrigin()));

afterAll(() => {
  server.close();
});

it.each([
  [{ address: '0.0.0.0', family: 'IPv4', port: 3000 }, 'http://127.0.0.1:3000'],
  [{ address: '::', family: 'IPv6', port: 3000 }, 'http://[::1]:3000'],
  [{ address: '::1', family: 'IPv6', port: 80 }, 'http://[::1]:80'],
  [{ address: '192.0.2.7', family: 'IPv4', port: 8080 }, 'http://192.0.2.7:8080'],
])('%o is reached at %s', (address, origin) => {
  expect(loopbackOrigin(address)).toBe(origin);
});

it('is where the server listens, whatever the Host of a request says', async () => {
  observeOwnAddress();
  expect(ownOrigin()).toBeNull();
  server.listen(0);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const answer = await fetch(`http://127.0.0.1:${port}/`, { headers: { host: 'evil.example' } });
  expect(await answer.text()).toBe(`http://[::1]:${port}`);
});
