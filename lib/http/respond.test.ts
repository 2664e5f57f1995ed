import { beforeEach, describe, expect, it, vi } from 'vitest';
import { AppError } from '../errors/app-error';
import { log } from '../operations/log';
import { attachment } from './content-disposition';
import { entityTag, holdsEntity } from './entity-tag';
import { answering } from './problem';
import { REQUEST_ID } from './request-id';
import { respondJson } from './respond';

const ADDRESS = 'http://localhost/api/v1/indexes';

describe('entityTag', () => {
  it('is quoted, and differs with the body', () => {
    // echo -n abc | openssl dgst -sha256 -binary | base64: ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=
    expect(entityTag('abc')).toBe('"ungWv48Bz-pBQUDeXa4iI7ADYaO"');
    expect(entityTag('abd')).not.toBe(entityTag('abc'));
  });
});

describe('holdsEntity', () => {
  it.each([
    [null, false],
    ['"a"', true],
    ['W/"a"', true],
    ['"b", "a"', true],
    ['*', true],
    ['"b"', false],
    ['a', false],
  ])('%s: %s', (header, expected) => {
    expect(holdsEntity(header, '"a"')).toBe(expected);
  });
});

describe('respondJson', () => {
  it('sends the data once, and 304 to whoever holds it', async () => {
    const first = respondJson(new Request(ADDRESS), { city: '上海' });
    expect(await first.json()).toEqual({ city: '上海' });
    const tag = first.headers.get('etag') ?? '';
    const request = new Request(ADDRESS, { headers: { 'if-none-match': tag } });
    const second = respondJson(request, { city: '上海' });
    expect(second.status).toBe(304);
    expect(await second.text()).toBe('');
    expect(respondJson(request, { city: 'Shenzhen' }).status).toBe(200);
  });
});

describe('attachment', () => {
  it('writes a plain name as it is', () => {
    expect(attachment('scores.csv')).toBe(
      `attachment; filename="scores.csv"; filename*=UTF-8''scores.csv`,
    );
  });

  it('encodes what a header cannot hold', () => {
    // %e2%82%ac is the euro sign in the example of RFC 6266, section 5.
    expect(attachment('€ rates')).toBe(
      `attachment; filename="_ rates"; filename*=UTF-8''%E2%82%AC%20rates`,
    );
    expect(attachment('a"b\r\n\'c')).toBe(
      `attachment; filename="a_b__'c"; filename*=UTF-8''a%22b%0D%0A%27c`,
    );
  });
});

describe('answering', () => {
  beforeEach(() => {
    log().level = 'silent';
  });

  const request = new Request(ADDRESS, { headers: { 'accept-language': 'zh-CN' } });
  request.headers.set(REQUEST_ID, 'request-7');

  function failing(thrown: Error): Promise<Response> {
    return answering(request, async () => {
      throw thrown;
    });
  }

  it('hands on what the handler answers', async () => {
    const answer = await answering(request, async () => new Response('fine'));
    expect(await answer.text()).toBe('fine');
  });

  it("turns an error of ours into a problem, in the caller's language", async () => {
    const answer = await failing(new AppError('not-found', 'no index x'));
    expect(answer.status).toBe(404);
    expect(answer.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
    expect(await answer.json()).toEqual({
      type: 'about:blank',
      title: expect.stringMatching(/\p{Script=Han}/u),
      status: 404,
      code: 'not-found',
    });
  });

  it.each([
    new Error('/home/someone/secret'),
    new AppError('database-missing', 'no file', { file: '/home/someone/secret' }),
  ])('logs a fault of the server and does not tell what it names: %s', async (thrown) => {
    const logged = vi.spyOn(log(), thrown instanceof AppError ? 'warn' : 'error');
    const answer = await failing(thrown);
    expect(answer.status).toBeGreaterThanOrEqual(500);
    expect(await answer.text()).not.toContain('secret');
    expect(logged).toHaveBeenCalledOnce();
    expect(logged.mock.lastCall).toMatchObject([
      {
        event: 'error',
        id: 'request-7',
        path: '/api/v1/indexes',
        err: { stack: expect.anything() },
      },
      thrown.message,
    ]);
  });

  it('says when to ask again while the database is busy', async () => {
    const answer = await failing(new AppError('database-busy', 'locked'));
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '1']);
  });

  it('names what a server that is not ready lacks', async () => {
    const answer = await failing(
      new AppError('not-ready', 'no file', { reason: 'database-missing' }),
    );
    expect(answer.status).toBe(503);
    expect(await answer.json()).toMatchObject({
      title: expect.stringContaining('database-missing'),
      code: 'not-ready',
      reason: 'database-missing',
    });
  });
});
