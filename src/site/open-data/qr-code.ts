import { renderSVG } from 'uqr';

/** An address as a QR code, in SVG: four modules of quiet around it, as readers want. */
export function drawQrCode(address: string): string {
  return renderSVG(address, { ecc: 'M', border: 4, pixelSize: 1 });
}
