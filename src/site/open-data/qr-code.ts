import { createCanvas } from '@napi-rs/canvas';
import { encode, renderSVG } from 'uqr';

/** An address as a QR code, in SVG: four modules of quiet around it, as readers want. */
export function drawQrCode(address: string): string {
  return renderSVG(address, { ecc: 'M', border: 4, pixelSize: 1 });
}

/** The same as a picture, for files that hold no SVG. */
export function drawQrPicture(address: string): Uint8Array {
  const { data, size } = encode(address, { ecc: 'M', border: 4 });
  const module = 4;
  const canvas = createCanvas(size * module, size * module);
  const context = canvas.getContext('2d');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.fillStyle = '#000';
  for (const [y, row] of data.entries())
    for (const [x, isDark] of row.entries()) if (isDark) context.fillRect(x * module, y * module, module, module);
  return canvas.toBuffer('image/png');
}
