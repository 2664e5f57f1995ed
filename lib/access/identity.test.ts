import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { closeReadClient } from '../db/client';
import { log } from '../operations/log';
import { emptyDatabase } from '../write/fixtures/imported-database';
import { closeServerWriter, serverWriter } from '../write/server-writer';
import { openSession } from '../write/sessions';
import { makeFirstToken, makeToken, revokeToken } from '../write/tokens';
import { requireRole } from './identity';

const ADDRESS = 'http://localhost:3000/api/v1/imports';

beforeEach(() => {
  log().level = 'silent';
  vi.stubEnv('DATABASE_URL', `file:${emptyDatabase()}`);
});

afterEach(async () => {
  await Promise.all([closeServerWriter(), closeReadClient()]);
  vi.unstubAllEnvs();
});

const now = () => new Date().toISOString();

async function token(role: 'reader' | 'editor' | 'admin'): Promise<string> {
  const made = { name: role, role, expiresAt: null, who: 'tester', now: now() };
  return (await makeToken(await serverWriter(), made)).secret;
}

function post(headers: Readonly<Record<string, string>>): Request {
  const request = new Request(ADDRESS, { method: 'POST' });
  for (const [name, value] of Object.entries(headers)) request.headers.set(name, value);
  return request;
}

const bearer = (secret: string) => post({ authorization: `Bearer ${secret}` });

async function browser(secret: string, site = 'same-origin'): Promise<Request> {
  const session = await openSession(await serverWriter(), secret, now());
  return post({ cookie: `theme=dark; fulcrum-session=${session}`, 'sec-fetch-site': site });
}

describe('requireRole', () => {
  it('lets a program in by its token', async () => {
    const identity = await requireRole(bearer(await token('admin')), 'editor');
    expect(identity).toMatchObject({ name: 'admin', role: 'admin', by: 'token' });
  });

  it('lets a browser in by its session', async () => {
    const identity = await requireRole(await browser(await token('editor')), 'editor');
    expect(identity).toMatchObject({ name: 'editor', by: 'session' });
  });

  it.each([
    ['nothing', async () => post({}), 'sign-in-needed'],
    ['an empty cookie', async () => post({ cookie: 'fulcrum-session=' }), 'sign-in-needed'],
    ['a session that is none', async () => post({ cookie: 'fulcrum-session=a' }), 'sign-in-needed'],
    ['a token that is none', async () => bearer('fulcrum_a'), 'token-unknown'],
    ['too low a role', async () => bearer(await token('reader')), 'role-too-low'],
    ['another site', async () => browser(await token('editor'), 'cross-site'), 'cross-site'],
    ['another host', async () => browser(await token('editor'), 'same-site'), 'cross-site'],
    [
      'the one-time token',
      async () => bearer(await makeFirstToken(await serverWriter(), now())),
      'token-unknown',
    ],
  ] as const)('refuses %s', async (_case, request, code) => {
    await expect(requireRole(await request(), 'editor')).rejects.toMatchObject({ code });
  });

  it('refuses a token and its session from the moment that it is revoked', async () => {
    const secret = await token('editor');
    const request = await browser(secret);
    await requireRole(request, 'editor');
    await revokeToken(await serverWriter(), 'editor', now());
    await expect(requireRole(request, 'editor')).rejects.toMatchObject({ code: 'sign-in-needed' });
    await expect(requireRole(bearer(secret), 'editor')).rejects.toMatchObject({
      code: 'token-unknown',
    });
  });

  it('refuses everybody on a site that is only read', async () => {
    const request = bearer(await token('admin'));
    vi.stubEnv('FULCRUM_WRITES', 'off');
    await expect(requireRole(request, 'reader')).rejects.toMatchObject({ code: 'writes-off' });
  });
});
