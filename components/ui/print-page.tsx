type PrintPageProps = { readonly label: string; readonly className?: string };

/** Opens the browser's print dialogue. public/print.js does the work, so it needs script. */
export function PrintPage({ label, className }: PrintPageProps) {
  return (
    <>
      <script src="/print.js" async />
      <button type="button" className={className} data-print="">
        {label}
      </button>
    </>
  );
}
