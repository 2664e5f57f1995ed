import decodeQR from 'qr/decode.js';
import { expect, it } from 'vitest';
import { type QrDrawing, qrDrawing } from './qr-path';

const ADDRESS =
  'https://cities.example.org/zh/technology-ecosystems/compare/shanghai,silicon-valley';

/** The drawing as pixels: only what its path fills is dark. */
function painted({ size, path }: QrDrawing, scale: number) {
  const width = size * scale;
  const data = new Uint8Array(width * width * 4).fill(255);
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row += 1) {
      const from = (row * width + Number(x) * scale) * 4;
      for (let at = from; at < from + Number(length) * scale * 4; at += 4) data.fill(0, at, at + 3);
    }
  }
  return { width, height: width, data };
}

it('draws a code that leads to the address', () => {
  expect(decodeQR(painted(qrDrawing(ADDRESS), 4))).toBe(ADDRESS);
});

it('leaves four modules free on every side (ISO/IEC 18004)', () => {
  const { size, path } = qrDrawing(ADDRESS);
  const bars = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map((match) => match.map(Number));
  expect(Math.min(...bars.flatMap(([, x = 0, y = 0]) => [x, y]))).toBe(4);
  const ends = bars.flatMap(([, x = 0, y = 0, length = 0]) => [x + length, y + 1]);
  expect(Math.max(...ends)).toBe(size - 4);
});
