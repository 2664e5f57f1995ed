import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { ChineseFont } from '@/components/ui/chinese-font';
import { SerifPreload } from '@/components/ui/serif-preload';
import { environment, publicOrigin } from '@/lib/env';
import { translator } from '@/lib/i18n/translator';
import { languageTag } from '@/lib/text/language-tag';
import { isLocale } from '@/lib/text/localized';
import '../globals.css';

type Parameters = { readonly params: Promise<{ readonly locale: string }> };

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#faf9f5' },
    { media: '(prefers-color-scheme: dark)', color: '#14171a' },
  ],
};

export async function generateMetadata({ params }: Parameters): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const t = translator(locale, 'shell');
  return {
    // Pages give paths; in what machines read they become whole addresses.
    metadataBase: new URL(publicOrigin(environment())),
    title: { default: t('brand'), template: `%s · ${t('brand')}` },
    description: t('description'),
  };
}

/** The document. It stays minimal: what depends on the page is in PageShell. */
export default async function RootLayout({
  children,
  params,
}: Parameters & { readonly children: ReactNode }) {
  const { locale } = await params;
  const language = isLocale(locale) ? languageTag(locale) : 'en';
  return (
    // theme.js may have set attributes here before React looks.
    <html lang={language} suppressHydrationWarning>
      <head>
        <SerifPreload />
        <script src="/theme.js" />
      </head>
      <body>
        {locale === 'zh' && <ChineseFont />}
        {children}
      </body>
    </html>
  );
}
