import type { CachedRouteKind } from 'next/dist/server/response-cache';
import { describe, expect, it } from 'vitest';
import { PageStore, type Value } from './page-store.mjs';

const MEGABYTE = 1024 * 1024;

/** Stands for the database: what is published can be changed by the test. */
class Published {
  editions: ReadonlyMap<string, number>;
  state: string;

  constructor(...editions: readonly string[]) {
    this.editions = new Map(editions.map((hash) => [hash, 0]));
    this.state = editions.join();
  }

  publish(...editions: readonly string[]) {
    this.editions = new Map(editions.map((hash) => [hash, 0]));
    this.state = editions.join();
  }

  /** The pack of an edition says something else of itself: an entry of the log. */
  describe(hash: string, entry: number) {
    this.editions = new Map([...this.editions, [hash, entry]]);
    this.state = [...this.editions].join();
  }

  read() {
    return { editions: this.editions, state: this.state };
  }
}

function page(html: string): Value {
  // What Next hands to a cacheHandler: the HTML as a text, not as the RenderResult of its types.
  return {
    kind: 'APP_PAGE' as CachedRouteKind.APP_PAGE,
    html,
    rscData: Buffer.from('flight'),
    status: 200,
    headers: undefined,
    postponed: undefined,
    segmentData: undefined,
  } as unknown as Value;
}

function render(store: PageStore, key: string, html: string) {
  const value = page(html);
  store.get(key);
  store.set(key, value, undefined, 0);
  return value;
}

function policyOf(value: Value): unknown {
  return 'headers' in value ? value.headers?.['content-security-policy'] : undefined;
}

describe('PageStore', () => {
  it('gives back a page of the current edition', () => {
    const store = new PageStore(new Published('aa'), MEGABYTE);
    const value = render(store, '/en', '<div id="shell" data-edition="aa"></div>');
    expect(store.get('/en')?.value).toBe(value);
    expect(store.get('/zh')).toBeNull();
  });

  it('drops a page once its index shows another edition, and keeps those of other indexes', () => {
    const published = new Published('aa', 'bb');
    const store = new PageStore(published, MEGABYTE);
    render(store, '/en/one', '<div id="shell" data-edition="aa"></div>');
    render(store, '/en/two', '<div id="shell" data-edition="bb"></div>');
    published.publish('cc', 'bb');
    expect(store.get('/en/one')).toBeNull();
    expect(store.get('/en/two')).not.toBeNull();
  });

  it('drops a page once the pack of its edition says something else of itself', () => {
    const published = new Published('aa', 'bb');
    const store = new PageStore(published, MEGABYTE);
    render(store, '/en/one/data', '<div id="shell" data-edition="aa"></div>');
    render(store, '/en/two/data', '<div id="shell" data-edition="bb"></div>');
    published.describe('aa', 7);
    expect(store.get('/en/one/data')).toBeNull();
    expect(store.get('/en/two/data')).not.toBeNull();
    render(store, '/en/one/data', '<div id="shell" data-edition="aa"></div>');
    expect(store.get('/en/one/data')).not.toBeNull();
  });

  it('keeps nothing that was rendered from an edition replaced meanwhile', () => {
    const published = new Published('aa');
    const store = new PageStore(published, MEGABYTE);
    store.get('/en');
    published.publish('bb');
    store.set('/en', page('<div id="shell" data-edition="aa"></div>'), undefined, 0);
    expect(store.get('/en')).toBeNull();
  });

  it('drops a page without an edition when anything is published', () => {
    const published = new Published('aa');
    const store = new PageStore(published, MEGABYTE);
    render(store, '/404', '<main>not found</main>');
    expect(store.get('/404')).not.toBeNull();
    published.publish('bb');
    expect(store.get('/404')).toBeNull();
  });

  it('takes the state before rendering for a page without an edition', () => {
    const published = new Published('aa');
    const store = new PageStore(published, MEGABYTE);
    store.get('/404');
    published.publish('bb');
    store.set('/404', page('<main>not found</main>'), undefined, 0);
    expect(store.get('/404')).toBeNull();
  });

  it('stays within its bytes: the page least recently read goes', () => {
    const store = new PageStore(new Published('aa'), 14_000);
    const html = `<div id="shell" data-edition="aa">${'x'.repeat(1000)}</div>`;
    render(store, 'one', html);
    render(store, 'two', html);
    store.get('one');
    render(store, 'three', html);
    render(store, 'four', html);
    expect(['one', 'two', 'three', 'four'].filter((key) => store.get(key) !== null)).toEqual([
      'one',
      'three',
      'four',
    ]);
  });

  it('finds a page by its address, as long as it was found and is current', () => {
    const published = new Published('aa');
    const store = new PageStore(published, MEGABYTE);
    const key = (path: string) => `/route-cache/APP_PAGE/0c3bba72/$${path}`;
    const value = render(store, key('/en/one'), '<div id="shell" data-edition="aa"></div>');
    render(store, key('/en/none'), '<div id="shell" data-edition="aa" data-status="404"></div>');
    expect(store.page('/en/one')?.value).toBe(value);
    expect([store.page('/en/none'), store.page('/en/on'), store.page('/en/two')]).toEqual([
      null,
      null,
      null,
    ]);
    published.publish('bb');
    expect(store.page('/en/one')).toBeNull();
  });

  it('does not keep a page larger than the whole', () => {
    const store = new PageStore(new Published('aa'), 10_000);
    render(store, 'large', `<div id="shell" data-edition="aa">${'x'.repeat(20_000)}</div>`);
    expect(store.get('large')).toBeNull();
  });

  it('writes the headers of a page into the object that the first reader gets', () => {
    const store = new PageStore(new Published('aa'), MEGABYTE);
    const value = render(store, '/en', '<script>1</script>');
    expect(value).toHaveProperty('headers.cache-control', 'public, max-age=0, must-revalidate');
    expect(value).toHaveProperty(
      'headers.content-security-policy',
      expect.stringContaining("script-src 'self' 'sha256-"),
    );
  });

  it.each([404, 410, 414])(
    'answers %i with a page that says so, to the first reader too',
    (status) => {
      const store = new PageStore(new Published('aa'), MEGABYTE);
      const missing = render(
        store,
        '/en/nowhere',
        `<div id="shell" data-status="${status}"></div>`,
      );
      const text = `<div id="shell" data-edition="aa">data-status=&quot;${status}&quot;</div>`;
      const found = render(store, '/en', text);
      expect(missing).toHaveProperty('status', status);
      expect(found).toHaveProperty('status', 200);
    },
  );

  it('answers with a fault once, and keeps nothing of it', () => {
    const store = new PageStore(new Published('aa'), MEGABYTE);
    render(store, '/en', '<div id="shell" data-edition="aa"></div>');
    const broken = render(store, '/en', '<div id="shell" data-status="503"></div>');
    expect(broken).toMatchObject({ status: 503, headers: { 'cache-control': 'no-store' } });
    expect(store.get('/en')).toBeNull();
  });

  it('lets this site frame a page that says so, and nobody any other', () => {
    const store = new PageStore(new Published('aa'), MEGABYTE);
    const framed = render(store, '/en/report', '<div id="shell" data-frame="self"></div>');
    const other = render(store, '/en', '<div id="shell">data-frame=&quot;self&quot;</div>');
    expect(policyOf(framed)).toContain("frame-ancestors 'self'");
    expect(policyOf(other)).toContain("frame-ancestors 'none'");
  });

  it('leaves files as they are', () => {
    const store = new PageStore(new Published('aa'), MEGABYTE);
    const file: Value = {
      kind: 'APP_ROUTE' as CachedRouteKind.APP_ROUTE,
      body: Buffer.from('icon'),
      status: 200,
      headers: { 'content-type': 'image/png' },
    };
    store.set('/icon', file, undefined, 0);
    expect(store.get('/icon')?.value).toBe(file);
    expect(file.headers).toEqual({ 'content-type': 'image/png' });
  });

  it('forgets a key that is set to null', () => {
    const store = new PageStore(new Published('aa'), MEGABYTE);
    render(store, '/en', '<div id="shell" data-edition="aa"></div>');
    store.set('/en', null, undefined, 0);
    expect(store.get('/en')).toBeNull();
  });
});
