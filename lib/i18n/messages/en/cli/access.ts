/** What `npm run access` and a first start print. */
export const accessMessages = {
  usage:
    'Usage: npm run access -- list | create --name NAME --role reader|editor|admin [--days N] | revoke --name NAME   [--json] [--lang en|zh]',
  none: 'There are no tokens yet.',
  created: 'The token of “{name}”. It is not shown again:',
  revoked: 'The token of “{name}” is revoked, and its sessions have ended.',
  line: '{name}  {role}  {state}  made {made} by {who}  last used {used}',
  never: 'never',
  states: { active: 'active', used: 'used', expired: 'expired', revoked: 'revoked' },
  first: 'Nobody may write yet. To sign in as administrator, once and within a day, open:',
  firstToken: 'Or give this one-time token at {page}:',
  later: 'The database is in use: start again for an address to sign in with.',
};
