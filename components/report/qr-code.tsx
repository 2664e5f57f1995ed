import { qrDrawing } from '@/lib/text/qr-path';

type QrCodeProps = {
  readonly address: string;
  readonly label: string;
  readonly className?: string | undefined;
};

/** The QR code of an address, dark on light in every theme: cameras need it so. */
export function QrCode({ address, label, className }: QrCodeProps) {
  const { size, path } = qrDrawing(address);
  return (
    <svg
      className={className}
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
