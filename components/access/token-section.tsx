import { DataTable, type TableRow } from '@/components/ui/data-table';
import { Section } from '@/components/ui/section';
import type { ListedToken } from '@/lib/access/page-models';
import { revokeTokenFormPath } from '@/lib/address/access-paths';
import { formatDate } from '@/lib/format';
import { translator } from '@/lib/i18n/translator';
import { inBrackets } from '@/lib/text/in-brackets';
import type { Locale } from '@/lib/text/localized';
import styles from './token-section.module.css';

type TokenSectionProps = { readonly tokens: readonly ListedToken[]; readonly locale: Locale };

/** Every token that was made, with its state and the button that revokes it. */
export function TokenSection({ tokens, locale }: TokenSectionProps) {
  const t = translator(locale, 'access');
  return (
    <Section id="tokens" title={t('tokens.section')}>
      <DataTable
        caption={t('tokens.caption')}
        columns={[
          { key: 'name', label: t('tokens.name') },
          { key: 'role', label: t('tokens.role') },
          { key: 'made', label: t('tokens.madeBy') },
          { key: 'used', label: t('tokens.lastUsed') },
          { key: 'state', label: t('tokens.state') },
          { key: 'action', label: t('tokens.action') },
        ]}
        rows={tokens.map((token) => rowOf(token, locale))}
      />
    </Section>
  );
}

function rowOf(token: ListedToken, locale: Locale): TableRow {
  const t = translator(locale, 'access');
  const { id, name, role, createdAt, createdBy, lastUsedAt, isOwn } = token;
  return {
    key: String(id),
    cells: [
      <span key="name" className={styles.name}>
        {name}
        {isOwn && inBrackets(t('tokens.own'), locale)}
      </span>,
      t(`roles.${role}`),
      t('tokens.madeByWho', { date: dayOf(createdAt, locale), who: createdBy }),
      lastUsedAt === null ? t('tokens.never') : <Time key="used" at={lastUsedAt} locale={locale} />,
      stateOf(token, locale),
      token.state === 'active' || token.state === 'used' ? (
        <RevokeForm key="revoke" token={token} locale={locale} />
      ) : (
        '–'
      ),
    ],
  };
}

function stateOf({ state, expiresAt, revokedAt }: ListedToken, locale: Locale): string {
  const t = translator(locale, 'access');
  const end = expiresAt === null ? null : dayOf(expiresAt, locale);
  switch (state) {
    case 'active':
      return end === null
        ? t('tokens.states.active')
        : t('tokens.states.activeUntil', { date: end });
    case 'used':
      return t('tokens.states.used');
    case 'expired':
      return t('tokens.states.expired', { date: end ?? '' });
    case 'revoked':
      return t('tokens.states.revoked', { date: dayOf(revokedAt ?? '', locale) });
  }
}

/** Its sessions end with a token, so that one which was used once can be revoked, too. */
function RevokeForm({ token, locale }: { readonly token: ListedToken; readonly locale: Locale }) {
  const t = translator(locale, 'access');
  return (
    <form method="post" action={revokeTokenFormPath(locale)}>
      <input type="hidden" name="id" value={token.id} />
      <button
        type="submit"
        className={styles.revoke}
        aria-label={t('tokens.revokeLabel', { name: token.name })}
      >
        {t('tokens.revoke')}
      </button>
    </form>
  );
}

function Time({ at, locale }: { readonly at: string; readonly locale: Locale }) {
  const time = at.slice('2026-01-08T'.length, '2026-01-08T13:37'.length);
  return (
    <time dateTime={at}>
      {translator(locale, 'access')('time', { date: dayOf(at, locale), time })}
    </time>
  );
}

function dayOf(at: string, locale: Locale): string {
  return formatDate(at.slice(0, '2026-01-08'.length), locale);
}
