import { join } from 'node:path';
import type { NextConfig } from 'next';

// Nothing about this machine or its data leaves it.
process.env.NEXT_TELEMETRY_DISABLED ??= '1';

const nextConfig: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  typedRoutes: false,
  outputFileTracingRoot: import.meta.dirname,
  // The cache that drops a page when its edition is no longer the current one. Next's own
  // memory would keep a second copy that knows nothing of editions.
  cacheHandler: join(import.meta.dirname, 'lib/http/edition-cache.mjs'),
  cacheMaxMemorySize: 0,
  // Native code and engines that read their own files: left to Node's own import.
  serverExternalPackages: [
    'better-sqlite3',
    '@prisma/adapter-better-sqlite3',
    '@citation-js/core',
    'citeproc',
    'fontkit',
    'sharp',
    'playwright-core',
    'prom-client',
  ],
  // Headers are given to every answer in one place, lib/http/security-headers.ts.
};

export default nextConfig;
