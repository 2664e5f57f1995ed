import { type BrowserContext, test as base, type Page } from '@playwright/test';

export { expect } from '@playwright/test';

/*
 * How to write a spec: one file for each task of a user (`compare.spec.ts`), titles that are
 * sentences about the user ("A reader reaches the passage behind a score"), elements found by
 * role and name. Import `test` and `expect` from here, never from @playwright/test; addresses
 * come from lib/address/paths. Helpers: accessibility.ts (axe in light and dark), keyboard.ts
 * (reach and press by keyboard), application.ts (a second server with changed data).
 */

type Options = {
  /**
   * Messages that a test provokes on purpose, such as a page that is not found:
   * `test.use({ expectedProblems: [/404/] })`. Everything else fails the test.
   */
  readonly expectedProblems: readonly RegExp[];
};

type Fixtures = {
  /** A page in a browser that runs no script. */
  readonly pageWithoutScript: Page;
};

export const test = base.extend<Options & Fixtures>({
  expectedProblems: [[], { option: true }],

  baseURL: async ({ baseURL }, use) => {
    await use(process.env.FULCRUM_URL ?? baseURL);
  },

  context: async ({ context, expectedProblems }, use) => {
    const problems = watch(context);
    await use(context);
    report(problems, expectedProblems);
  },

  pageWithoutScript: async ({ browser, contextOptions, baseURL, expectedProblems }, use) => {
    const context = await browser.newContext({
      ...contextOptions,
      baseURL,
      javaScriptEnabled: false,
    });
    const problems = watch(context);
    await use(await context.newPage());
    await context.close();
    report(problems, expectedProblems);
  },
});

/** Next announces the styles of its error page, which a browser then remarks are not used. */
const ALWAYS_EXPECTED = [/preloaded using link preload but not used/];

/** Collects what no page should do: errors and warnings, failed requests, answers of 400 up. */
function watch(context: BrowserContext): readonly string[] {
  const problems: string[] = [];
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) {
      problems.push(`console ${message.type()}: ${message.text()}`);
    }
  });
  context.on('weberror', (error) => problems.push(`uncaught: ${error.error().message}`));
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // The browser drops what it was fetching when the reader moves on (net::ERR_ABORTED), and
    // scripts where it runs none (csp; a policy of ours that forbids one says so on the console).
    if (!['net::ERR_ABORTED', 'csp'].includes(reason)) {
      problems.push(`failed: ${request.url()} ${reason}`);
    }
  });
  context.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.status()}: ${response.url()}`);
  });
  return problems;
}

function report(problems: readonly string[], expected: readonly RegExp[]) {
  const unexpected = problems.filter(
    (problem) => ![...ALWAYS_EXPECTED, ...expected].some((pattern) => pattern.test(problem)),
  );
  base.expect(unexpected, 'problems in the browser').toEqual([]);
}
