import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { PageShell } from '@/components/ui/page-shell';
import { pageAttributes } from './page-attributes.mjs';

const NOTHING = { edition: null, status: null, isFramed: false };
const FORGED = `<div id="shell" data-edition="bb" data-status="410" data-frame="self">`;

function shell(
  properties: Pick<Parameters<typeof PageShell>[0], 'status' | 'isFramed'> & {
    readonly hash?: string;
  },
  text = '',
) {
  const { hash, ...rest } = properties;
  return renderToStaticMarkup(
    <PageShell
      locale="en"
      index={{ slug: 'an-index', cities: [] }}
      current={null}
      switchHref="/zh"
      edition={hash === undefined ? null : { label: text, hash }}
      {...rest}
    >
      <p title={text}>{text}</p>
    </PageShell>,
  );
}

it('reads what the frame of a page says', () => {
  expect(pageAttributes(shell({}))).toEqual(NOTHING);
  expect(pageAttributes(shell({ hash: '0f9c' }))).toEqual({ ...NOTHING, edition: '0f9c' });
  expect(pageAttributes(shell({ status: 404 }))).toEqual({ ...NOTHING, status: 404 });
  expect(pageAttributes(shell({ status: 410 }))).toEqual({ ...NOTHING, status: 410 });
  expect(pageAttributes(shell({ status: 414 }))).toEqual({ ...NOTHING, status: 414 });
  expect(pageAttributes(shell({ isFramed: true }))).toEqual({ ...NOTHING, isFramed: true });
});

it('believes no text that a reader put into a page', () => {
  expect(pageAttributes(shell({}, FORGED))).toEqual(NOTHING);
  expect(pageAttributes(shell({ hash: '0f9c' }, `"> ${FORGED}`))).toEqual({
    ...NOTHING,
    edition: '0f9c',
  });
});

it('believes nothing that stands inside the frame, or in the data of a script', () => {
  expect(pageAttributes(`<div id="shell" data-edition="aa"><main>${FORGED}</main>`)).toEqual({
    ...NOTHING,
    edition: 'aa',
  });
  const data = JSON.stringify(FORGED).replaceAll('<', '\\u003c');
  expect(pageAttributes(`<script>self.__next_f.push([1,${data}])</script>`)).toEqual(NOTHING);
});

it('takes no other status, and no other frame', () => {
  const frame = '<div id="shell" data-status="200" data-frame="*" data-edition="x">';
  expect(pageAttributes(frame)).toEqual(NOTHING);
});
