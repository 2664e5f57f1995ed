import { expect, test } from 'vitest';
import { clientAddress } from './client-address';

test.each([
  // Nobody is believed who is not said to be ours.
  ['192.0.2.1', '203.0.113.9', 0, '192.0.2.1'],
  ['192.0.2.1', '198.51.100.7, 203.0.113.9', 1, '203.0.113.9'],
  ['192.0.2.1', '198.51.100.7, 203.0.113.9', 2, '198.51.100.7'],
  // A request that came past the proxies.
  ['192.0.2.1', '', 1, '192.0.2.1'],
  ['192.0.2.1', '203.0.113.9', 2, '192.0.2.1'],
  ['::ffff:192.0.2.1', '', 0, '192.0.2.1'],
  ['2001:db8:1:2:3:4:5:6', '', 0, '2001:db8:1:2::/64'],
  ['2001:db8::9', '', 0, '2001:db8:0:0::/64'],
  ['::1', '', 0, '0:0:0:0::/64'],
])('%s, forwarded for “%s”, %i proxies: %s', (connection, forwarded, proxies, expected) => {
  expect(clientAddress(connection, forwarded, proxies)).toBe(expected);
});
