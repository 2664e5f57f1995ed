/** The mark of Fulcrum: a beam that bears two unlike weights, a circle and a square, at rest. */
export function BrandMark({ className }: { className?: string }) {
  return (
    <svg className={className} viewBox="0 0 24 24" aria-hidden="true">
      <circle cx="4.6" cy="7.9" r="3.1" fill="currentColor" />
      <rect x="16.4" y="4.9" width="6" height="6" fill="currentColor" />
      <rect x="1" y="12" width="22" height="1.8" fill="currentColor" />
      <path d="M12 14.4 17 22H7Z" fill="currentColor" />
    </svg>
  );
}
