import type { ReportPart } from './part';

type SiteLinkProps = Pick<ReportPart, 'report'> & { readonly path: string };

/** An address of this site as a link that can be read off paper, and typed. */
export function SiteLink({ report, path }: SiteLinkProps) {
  return (
    // The reader of the page stays at the address under which it was opened.
    <a href={path} data-address>
      {`${report.origin}${path}`}
    </a>
  );
}
