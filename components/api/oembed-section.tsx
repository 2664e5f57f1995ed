import { Section } from '@/components/ui/section';
import { OEMBED_ENDPOINT, oembedPath } from '@/lib/address/embed-paths';
import { translator } from '@/lib/i18n/translator';
import type { Locale } from '@/lib/text/localized';
import { AddressEntry } from './address-entry';

const PARAMETERS = ['url', 'maxwidth', 'maxheight', 'format'] as const;
const EXAMPLE = 'https://cities.example.org/en/technology-ecosystems';

/** How a program asks for the frame of a page: by oEmbed, whose address is not one of this API. */
export function OembedSection({ locale }: { readonly locale: Locale }) {
  const t = translator(locale, 'api');
  return (
    <Section id="frames" title={t('frames')} note={t('framesNote')}>
      <AddressEntry
        id="oembed"
        path={OEMBED_ENDPOINT}
        summary={t('oembed.summary')}
        parameters={PARAMETERS.map((name) => ({
          name,
          meaning: t(`oembed.${name}`),
          isRequired: name === 'url',
        }))}
        exampleAddress={`${oembedPath(EXAMPLE)}&maxwidth=600`}
        locale={locale}
      />
    </Section>
  );
}
