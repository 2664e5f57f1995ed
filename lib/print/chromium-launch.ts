/** What a launch of Chromium needs; an empty one lets Playwright take its own. */
export type ChromiumLaunch = {
  readonly executablePath?: string;
  readonly env?: Readonly<Record<string, string>>;
};
