import { once } from 'node:events';
import { createServer } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { requireFreePort } from './free-port';

test('an address of another machine is not called a port in use', async () => {
  // 192.0.2.0/24 is kept for documentation (RFC 5737): no machine has it.
  await expect(requireFreePort(3000, '192.0.2.1')).rejects.toMatchObject({
    code: 'cannot-listen',
    values: { host: '192.0.2.1', port: '3000', reason: 'EADDRNOTAVAIL' },
  });
});

test('a port in use is refused with the next one as advice, a free one is not', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  onTestFinished(() => void other.close());
  const address = other.address();
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
  await expect(requireFreePort(port, '127.0.0.1')).rejects.toMatchObject({
    code: 'port-in-use',
    values: { port: `${port}`, other: `${port + 1}` },
  });
  await new Promise((closed) => other.close(closed));
  await expect(requireFreePort(port, '127.0.0.1')).resolves.toBeUndefined();
});
