import { once } from 'node:events';
import { createServer } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { requireFreePort } from './free-port';

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
